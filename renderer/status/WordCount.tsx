import { useEffect, useRef, useState } from 'react';
import { wordCount } from '#shared/article/plain-text.ts';
import { keysOf } from '../commands/keys-of.ts';
import { runCommand } from '../commands/run-command.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { OpenArticle, WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { articleProgress, type Progress, sessionProgress } from '../statistics/progress.ts';
import { Meter } from '../ui/Meter.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { useSelectedWords } from './use-selected-words.ts';

const number = new Intl.NumberFormat('en-GB');

// Counted when the article is saved, not when a key is pressed; only blocks that changed are counted again.
const goalOf = (state: WorkspaceState) => state.settings.sessionGoal;

/** The length of the body in words, of it that is selected, and how near it is to what was aimed at. */
export function WordCount({ open }: { open: OpenArticle }) {
  const workspace = useWorkspace();
  const words = usePart(open.session.article, wordCount);
  const selected = useSelectedWords(useStore(workspace.editor));
  const { target } = useStore(open.aids);
  const written = sessionProgress(words - open.wordsBefore, usePart(workspace.state, goalOf));
  const progress = articleProgress(words, target);
  const all = words === 1 ? '1 word' : `${number.format(words)} words`;
  return (
    <div className="word-count">
      {written && <Meter label="Session goal" {...written} />}
      {progress && <Meter label="Length" {...progress} />}
      <Tooltip text="Statistics and targets" hint={keysOf('view:statistics')}>
        <button
          type="button"
          className="word-count-button"
          onClick={() => runCommand(workspace, 'view:statistics')}
        >
          {selected > 0 ? `${number.format(selected)} of ${all}` : all}
        </button>
      </Tooltip>
      <Reached progress={progress} what="The length aimed at is reached" />
      <Reached progress={written} what="The goal of this session is reached" />
    </div>
  );
}

/** Says once, for those who listen, that something was reached; not for what was so from the start. */
function Reached({ progress, what }: { progress: Progress | null; what: string }) {
  const isUnder = progress === null ? null : progress.state === 'under';
  const before = useRef(isUnder);
  const told = useRef(false);
  const [said, say] = useState('');
  useEffect(() => {
    if (before.current === true && isUnder === false && !told.current) {
      told.current = true;
      say(what);
    }
    before.current = isUnder;
  }, [isUnder, what]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}
