import { Check } from 'lucide-react';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { Button } from '../../ui/Button.tsx';

interface NoteListProps {
  title: string;
  kind: ImportNote['kind'];
  notes: readonly ImportNote[];
  onPutBack: (note: ImportNote) => void;
}

/** The notes of one kind; nothing where there are none. */
export function NoteList({ title, kind, notes, onPutBack }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <section className="panel-section" aria-label={title}>
      <h3>
        {title} <span className="note-count">{notes.length}</span>
      </h3>
      <ul className={`notes notes-${kind}`}>
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the report of an import never changes its order
          <Note key={index} note={note} onPutBack={onPutBack} />
        ))}
      </ul>
    </section>
  );
}

function Note({ note, onPutBack }: { note: ImportNote; onPutBack: (note: ImportNote) => void }) {
  const { message, text, where, restored, kind } = note;
  return (
    <li className="note">
      <p>
        {message}
        {where && <span className="note-where">{` · ${linesOf(where)}`}</span>}
      </p>
      {text !== null && (
        <blockquote className="note-text" dir="auto">
          {text}
        </blockquote>
      )}
      {text !== null && kind !== 'recognised' && !restored && (
        <Button onClick={() => onPutBack(note)}>Put back</Button>
      )}
      {restored && (
        <p className="note-restored">
          <Check aria-hidden size={14} />
          In the text again
        </p>
      )}
    </li>
  );
}

function linesOf({ line, endLine }: { line: number; endLine: number }): string {
  return line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
}
