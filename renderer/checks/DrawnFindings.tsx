import type { ArticleSession } from '../session/article-session.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { useDrawnFindings } from './use-drawn-findings.ts';

/** Underlines the findings of the open article; a part of its own, so that nothing else is drawn again with them. */
export function DrawnFindings({ session }: { session: ArticleSession }) {
  useDrawnFindings(useWorkspace(), session);
  return null;
}
