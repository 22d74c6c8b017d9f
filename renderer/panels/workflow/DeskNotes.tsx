import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Notes } from '#shared/article/notes.ts';
import { describeWhen } from '../../library/describe-when.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField, useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

/** What colleagues say to each other about the piece; no public export carries any of it. */
export function DeskNotes({ session }: { session: ArticleSession }) {
  const { workflow: desk, origin } = useWorkspace();
  const { who } = useStore(desk.state);
  const notes = useField(session, 'notes');
  const [text, setText] = useState('');
  const set = (change: Partial<Notes>) =>
    session.setFields({ notes: { ...session.article.get().notes, ...change } });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    set({
      desk: [...notes.desk, { id: origin.newId(), at: origin.now(), who, text: text.trim() }],
    });
    setText('');
  };
  return (
    <section className="panel-section" aria-label="Desk notes">
      <h3>Desk notes</h3>
      <Field
        label="Ednote"
        lines={2}
        value={notes.ednote}
        onChange={ednote => set({ ednote })}
        placeholder="To the editors who receive the piece"
      />
      {notes.desk.length > 0 && (
        <ol className="workflow-notes">
          {notes.desk.map(note => (
            <li key={note.id}>
              <p dir="auto">{note.text}</p>
              <small>
                {[note.who, describeWhen(new Date(note.at), new Date())].filter(Boolean).join(', ')}
              </small>
              <IconButton
                label={`Delete the note “${note.text.slice(0, 40)}”`}
                onClick={() => set({ desk: notes.desk.filter(other => other.id !== note.id) })}
              >
                <Trash2 aria-hidden size={14} />
              </IconButton>
            </li>
          ))}
        </ol>
      )}
      <form className="workflow-note" onSubmit={add}>
        <Field label="New note" lines={2} value={text} onChange={setText} placeholder="For colleagues" />
        <Button type="submit" disabled={text.trim() === ''}>
          Add note
        </Button>
      </form>
      <p className="field-note">Ednote and notes stay at the desk: no public export carries them.</p>
    </section>
  );
}
