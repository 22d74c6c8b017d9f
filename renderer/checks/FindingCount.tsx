import { ScanText } from 'lucide-react';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import type { CheckState } from './article-checks.ts';
import { countFindings } from './count-findings.ts';

const wordsOf = ({ findings, looked }: CheckState) => (looked ? countFindings(findings) : '');
const countOf = ({ findings }: CheckState) => findings.length;

/** How much the checks have found; a click shows the panel. */
export function FindingCount() {
  const workspace = useWorkspace();
  const words = usePart(workspace.checks.state, wordsOf);
  const count = usePart(workspace.checks.state, countOf);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="finding-count"
      aria-label={`Checks: ${words}`}
      title={words}
      onClick={() => workspace.showPanel('checks')}
    >
      <ScanText aria-hidden size={14} />
      {count}
    </button>
  );
}
