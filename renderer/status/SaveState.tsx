import { Check, CircleAlert, PenLine } from 'lucide-react';
import type { ArticleSession } from '../session/article-session.ts';
import { saveCopy } from '../session/save-copy.ts';
import { describeStatus, type SaveStatus } from '../session/save-status.ts';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';

const kindOf = (status: SaveStatus) => status.kind;
// Words rather than the object, which is another with every key; these are drawn again only when they change.
const wordsOf = (status: SaveStatus) => describeStatus(status, new Date());

/** How far the disk is behind the window. */
export function SaveState({ session }: { session: ArticleSession }) {
  const kind = usePart(session.status, kindOf);
  const words = usePart(session.status, wordsOf);
  const workspace = useWorkspace();
  const failed = kind === 'failed';
  return (
    <div className={`save-state save-state-${kind}`}>
      {/* Read out only when something is wrong: a voice that says “saved” after every sentence helps nobody. */}
      <div role="status" aria-label="Save status" aria-live={failed ? 'assertive' : 'off'}>
        <Icon kind={kind} />
        <span>{words}</span>
      </div>
      {failed && (
        <div className="save-state-actions">
          <Button onClick={() => void saveCopy(workspace)}>Save a copy elsewhere…</Button>
          <Button onClick={() => void session.flush()}>Try again</Button>
        </div>
      )}
    </div>
  );
}

function Icon({ kind }: { kind: SaveStatus['kind'] }) {
  if (kind === 'failed') return <CircleAlert aria-hidden size={14} />;
  return kind === 'saved' ? <Check aria-hidden size={14} /> : <PenLine aria-hidden size={14} />;
}
