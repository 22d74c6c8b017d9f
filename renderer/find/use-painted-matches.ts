import { useEffect } from 'react';
import type { Found } from '#shared/find/find-in-texts.ts';
import type { Workspace } from '../session/workspace.ts';
import { clearMatches, paintMatches } from './paint-matches.ts';

/** Keeps the matches in sight painted while the article is scrolled and its panes are drawn again. */
export function usePaintedMatches(workspace: Workspace, matches: readonly Found[], current: number): void {
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      frame = 0;
      paintMatches(workspace, matches, current);
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    later();
    // Scrolling does not bubble, so it is caught on its way down.
    document.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
    };
  }, [workspace, matches, current]);
  useEffect(() => clearMatches, []);
}
