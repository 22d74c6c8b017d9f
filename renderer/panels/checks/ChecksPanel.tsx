import { countFindings } from '../../checks/count-findings.ts';
import { isWritable } from '../../session/follow-mode.ts';
import { usePart, useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import type { PanelProps } from '../panel.ts';
import { FindingList } from './FindingList.tsx';
import './checks-panel.css';

/** What the checks have found in the article: a way to each place, a fix where one is sure, and a way to let it stand. */
export function ChecksPanel({ session }: PanelProps) {
  const workspace = useWorkspace();
  const { findings, looked, failed } = useStore(workspace.checks.state);
  const writable = usePart(workspace.state, isWritable);

  if (failed !== null) {
    return (
      <div className="checks-failed">
        <p>The article could not be looked through ({failed}). Nothing of it is changed.</p>
        <Button onClick={() => workspace.checks.retry()}>Try again</Button>
      </div>
    );
  }
  if (!looked) return <p className="panel-hint">The article is being looked through…</p>;
  if (findings.length === 0) {
    return (
      <p className="panel-hint">
        Nothing was found. Typing slips, names, credits and metadata are looked through whenever the text
        rests.
      </p>
    );
  }
  const inText = findings.filter(({ block }) => block !== null);
  const about = findings.filter(({ block }) => block === null);
  const rows = { session, writable };
  return (
    <>
      <p className="visually-hidden" role="status">
        {countFindings(findings)}
      </p>
      <FindingList name="In the text" findings={inText} {...rows} />
      <FindingList name="About the article" findings={about} {...rows} />
    </>
  );
}
