import { Check } from 'lucide-react';
import { useCallback } from 'react';
import type { Article } from '#shared/article/article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import type { SaveStatus } from '../../session/save-status.ts';
import { usePart } from '../../session/use-store.ts';
import { Button } from '../../ui/Button.tsx';

interface RestoredProps {
  session: ArticleSession;
  text: string;
  onPutBack: () => void;
}

const isSaved = (status: SaveStatus) => status.kind === 'saved';

/** A text that was taken back; once it is no longer there as it was, e.g. after an undo, it can be taken back again. */
export function Restored({ session, text, onPutBack }: RestoredProps) {
  const there = usePart(
    session.article,
    useCallback((article: Article) => article.body.some(block => blockText(block) === text), [text]),
  );
  // Before the next save the session does not know of it yet.
  const known = usePart(session.status, isSaved);
  if (there || !known) {
    return (
      <p className="note-restored">
        <Check aria-hidden size={14} />
        In the text again
      </p>
    );
  }
  return (
    <>
      <p className="note-where">It was put back, and changed or taken out since.</p>
      <Button onClick={onPutBack}>Put back again</Button>
    </>
  );
}
