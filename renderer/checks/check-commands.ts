import { sameValue } from '#shared/article/same-value.ts';
import type { Workspace } from '../session/workspace.ts';
import { fixFinding, goToFinding } from './finding-actions.ts';

/** Goes to the finding after the one that was shown last, and from the end on again from the start. */
export function goToNextFinding(workspace: Workspace): void {
  const { checks } = workspace;
  const { findings, looked } = checks.state.get();
  const placed = findings.filter(({ quote }) => quote !== '');
  if (placed.length === 0) {
    const none = looked ? 'The checks found nothing in the text.' : 'The article is being looked through.';
    workspace.tell('info', none, [], 'checks');
    return;
  }
  const still = placed.findIndex(finding => sameValue(finding, checks.shown?.finding));
  const at = (still >= 0 ? still + 1 : (checks.shown?.at ?? 0)) % placed.length;
  const finding = placed[at];
  const session = workspace.state.get().open?.session;
  if (!finding || !session) return;
  checks.shown = { finding, at };
  goToFinding(workspace, session, finding);
  const fix = finding.fix ? ' Shift+F9 puts in what is proposed.' : '';
  workspace.tell('info', `${finding.message}${fix}`, [], 'checks');
}

/** Puts in what is proposed for the finding that was gone to last. */
export function fixShown(workspace: Workspace): void {
  const session = workspace.state.get().open?.session;
  if (!session) return;
  const { shown } = workspace.checks;
  if (!shown?.finding.fix) {
    workspace.tell('info', 'Go to a finding with a proposal first, by Next Finding.', [], 'checks');
    return;
  }
  if (!fixFinding(workspace, session, shown.finding)) {
    workspace.tell(
      'info',
      'The text has changed since it was looked through. Nothing was replaced.',
      [],
      'checks',
    );
  }
}
