import type { ImportNote } from '#shared/exchange/import-note.ts';
import { sayWhere } from '#shared/exchange/say-where.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { Button } from '../../ui/Button.tsx';
import { Restored } from './Restored.tsx';

interface NoteListProps {
  session: ArticleSession;
  title: string;
  kind: ImportNote['kind'];
  report: readonly ImportNote[];
  onPutBack: (note: ImportNote) => void;
}

/** The notes of one kind; nothing where there are none. */
export function NoteList({ session, title, kind, report, onPutBack }: NoteListProps) {
  const notes = report.filter(note => note.kind === kind);
  if (notes.length === 0) return null;
  return (
    <section className="panel-section" aria-label={title}>
      <h3>
        {title} <span className="note-count">{notes.length}</span>
      </h3>
      <ul className={`notes notes-${kind}`}>
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the report of an import never changes its order
          <Note key={index} session={session} note={note} onPutBack={() => onPutBack(note)} />
        ))}
      </ul>
    </section>
  );
}

interface NoteProps {
  session: ArticleSession;
  note: ImportNote;
  onPutBack: () => void;
}

function Note({ session, note, onPutBack }: NoteProps) {
  const { message, text, where, restored, kind } = note;
  return (
    <li className="note">
      <p>
        {message}
        {where && <span className="note-where">{` · ${sayWhere(where)}`}</span>}
      </p>
      {text !== null && (kind !== 'recognised' || restored) && (
        <blockquote className="note-text" dir="auto">
          {text}
        </blockquote>
      )}
      {text !== null && kind !== 'recognised' && !restored && <Button onClick={onPutBack}>Put back</Button>}
      {text !== null && restored && <Restored session={session} text={text} onPutBack={onPutBack} />}
    </li>
  );
}
