import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';

/** A name and a text, from which a snippet is made. */
export function NewSnippet({ onAdd }: { onAdd: (snippet: { name: string; text: string }) => void }) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const ready = name.trim() !== '' && text.trim() !== '';
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    onAdd({ name: name.trim().slice(0, 120), text: text.slice(0, 20_000) });
    setName('');
    setText('');
  };
  return (
    <form className="kit-section" aria-label="New snippet" onSubmit={add}>
      <h3>New snippet</h3>
      <Field label="Name" value={name} onChange={setName} />
      <Field
        label="Text"
        lines={3}
        value={text}
        onChange={setText}
        note="Filled in when it is typed: {{author}} {{date}} {{time}} {{headline}} {{section}}"
      />
      <Button type="submit" disabled={!ready}>
        Add snippet
      </Button>
    </form>
  );
}
