import { useEffect } from 'react';
import type { ArticleSession } from '../session/article-session.ts';

/** Milliseconds after scrolling or a change before what lies over the text is drawn anew. */
const pause = 90;

/**
 * Keeps drawn over the text what `draw` draws for the part of it in sight, also after it was scrolled or changed; at
 * the end `clear` takes it away. Both have to be the same functions as long as they would draw the same.
 */
export function useRedrawn(session: ArticleSession, draw: (() => void) | null, clear: () => void): void {
  useEffect(() => {
    if (!draw) return;
    let timer: number | null = null;
    const later = () => {
      timer ??= window.setTimeout(() => {
        timer = null;
        draw();
      }, pause);
    };
    later();
    // Scrolling does not bubble, so it is caught on its way down.
    document.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    const unsubscribe = session.article.subscribe(later);
    return () => {
      if (timer !== null) window.clearTimeout(timer);
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
      unsubscribe();
      clear();
    };
  }, [session, draw, clear]);
}
