import { useCallback } from 'react';
import { useRedrawn } from '../article/use-redrawn.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { clearFindings, drawFindings } from './draw-findings.ts';

const isOn = ({ settings }: WorkspaceState) => settings.checks;

/** Underlines the findings of the open article; a part of its own, so that nothing else is drawn again with them. */
export function DrawnFindings({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  const { findings } = useStore(workspace.checks.state);
  const on = usePart(workspace.state, isOn);
  const draw = useCallback(() => drawFindings(workspace, findings), [workspace, findings]);
  useRedrawn(session, on && findings.length > 0 ? draw : null, clearFindings);
  return null;
}
