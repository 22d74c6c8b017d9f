import { Check, CircleAlert, PenLine } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ArticleSession } from '../session/article-session.ts';
import { saveCopy } from '../session/save-copy.ts';
import { describeStatus, type SaveStatus } from '../session/save-status.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { followCalmly } from './calm-status.ts';

/** How far the disk is behind the window. */
export function SaveState({ session }: { session: ArticleSession }) {
  const [status, show] = useState(session.status.get);
  useEffect(() => {
    show(session.status.get());
    return followCalmly(session.status, show, window);
  }, [session]);
  const { kind } = status;
  const workspace = useWorkspace();
  const failed = kind === 'failed';
  return (
    <div className={`save-state save-state-${kind}`}>
      {/* Read out only when something is wrong: a voice that says “saved” after every sentence helps nobody. */}
      <div role="status" aria-label="Save status" aria-live={failed ? 'assertive' : 'off'}>
        <Icon kind={kind} />
        <span>{describeStatus(status, new Date())}</span>
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
