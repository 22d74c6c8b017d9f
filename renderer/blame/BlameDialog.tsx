import { useEffect, useState } from 'react';
import { blockText } from '#shared/article/plain-text.ts';
import type { Attribution } from '#shared/history/blame.ts';
import type { Stretch } from '#shared/ipc/history.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Blamed } from './Blamed.tsx';
import { stretchesOfSelection } from './stretches-of-selection.ts';
import './blame.css';

export interface BlameDialogProps {
  session: ArticleSession;
  editor: EditorHandle;
  onClose: () => void;
}

type Answer =
  | { kind: 'loading' }
  | { kind: 'nothing'; why: string }
  | { kind: 'failed'; why: string }
  | { kind: 'found'; parts: { text: string; stretch: Stretch; words: readonly Attribution[] }[] };

/** Who brought the selected words, and when; for a caret, those of its sentence. */
export function BlameDialog({ session, editor, onClose }: BlameDialogProps) {
  const { desk } = useWorkspace();
  const [answer, setAnswer] = useState<Answer>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<Answer> => {
      const selection = editor.readSelection();
      const body = editor.readBody();
      const stretches = selection ? stretchesOfSelection(body, selection) : [];
      if (stretches.length === 0) {
        return {
          kind: 'nothing',
          why: 'Put the caret into a sentence of the text, or select some words, first.',
        };
      }
      const unsaved = await session.flush();
      if (unsaved !== null) return { kind: 'failed', why: `The article is not saved yet. ${unsaved}` };
      const blamed = await desk.call('history:blame', { id: session.id, stretches });
      if (!blamed.ok) return { kind: 'failed', why: blamed.error.message };
      const parts = stretches.flatMap((stretch, i) => {
        const block = body.find(({ id }) => id === stretch.block);
        return block ? [{ text: blockText(block), stretch, words: blamed.value[i] ?? [] }] : [];
      });
      return { kind: 'found', parts };
    };
    void ask().then(found => {
      if (wanted) setAnswer(found);
    });
    return () => {
      wanted = false;
    };
  }, [desk, editor, session]);
  return (
    <Dialog
      title="Who changed this"
      description="Each word with the sitting in which it came into the text."
      onClose={onClose}
    >
      <div aria-live="polite">
        {answer.kind === 'loading' && <p className="blame-hint">Reading the history…</p>}
        {answer.kind === 'nothing' && <p className="blame-hint">{answer.why}</p>}
        {answer.kind === 'failed' && <p className="blame-failed">{answer.why}</p>}
        {answer.kind === 'found' && <Blamed parts={answer.parts} />}
      </div>
    </Dialog>
  );
}
