import { useEffect } from 'react';
import type { ArticleSession } from '../session/article-session.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { Workspace, WorkspaceState } from '../session/workspace.ts';
import { drawFindings } from './draw-findings.ts';

const drawPause = 90;
const isOn = ({ settings }: WorkspaceState) => settings.checks;

/** Keeps the findings in sight underlined, while the setting is on. */
export function useDrawnFindings(workspace: Workspace, session: ArticleSession): void {
  const { findings } = useStore(workspace.checks.state);
  const on = usePart(workspace.state, isOn);
  useEffect(() => {
    const shown = on ? findings : [];
    let timer: number | null = null;
    const draw = () => {
      timer = null;
      drawFindings(workspace, shown);
    };
    const later = () => {
      timer ??= window.setTimeout(draw, drawPause);
    };
    later();
    if (shown.length === 0) return () => drawFindings(workspace, []);
    // Scrolling does not bubble, so it is caught on its way down.
    document.addEventListener('scroll', later, { capture: true, passive: true });
    window.addEventListener('resize', later);
    const unsubscribe = session.article.subscribe(later);
    return () => {
      if (timer !== null) window.clearTimeout(timer);
      document.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
      unsubscribe();
      drawFindings(workspace, []);
    };
  }, [workspace, session, findings, on]);
}
