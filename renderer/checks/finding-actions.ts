import type { Finding } from '#shared/checks/finding.ts';
import { type IgnoreScope, ignoredFinding } from '#shared/checks/ignored-findings.ts';
import { applyEdits } from '../find/apply-edits.ts';
import { goToMatch } from '../find/show-match.ts';
import type { ArticleSession } from '../session/article-session.ts';
import type { Workspace } from '../session/workspace.ts';
import { matchOf } from './finding-place.ts';

/** Brings what a finding is about into view and selects it; says so when it is no longer there. */
export function goToFinding(workspace: Workspace, session: ArticleSession, finding: Finding): void {
  const match = matchOf(session.article.get(), finding);
  if (match) {
    goToMatch(workspace, match);
    return;
  }
  const at = session.article.get().body.findIndex(({ id }) => id === finding.block);
  if (at >= 0) workspace.goToBlock(at);
}

/** Puts what a check proposes in its place, as one step of undo; false when the text is no longer the same. */
export function fixFinding(workspace: Workspace, session: ArticleSession, finding: Finding): boolean {
  const match = matchOf(session.present(), finding);
  if (!match || !finding.fix) return false;
  const { source, start, end } = match;
  applyEdits(workspace, session, [{ place: source.place, start, end, text: finding.fix.replacement }]);
  return true;
}

/** Lets a finding stand, here or in the whole article. */
export function ignoreFinding(session: ArticleSession, finding: Finding, scope: IgnoreScope): void {
  const { proofing } = session.article.get();
  session.setFields({
    proofing: { ...proofing, ignored: [...proofing.ignored, ignoredFinding(finding, scope)] },
  });
}
