import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import './name-form.css';

interface NameFormProps {
  /** The id of the version, or `now`. */
  version: string;
  /** The name that it has, '' for none. */
  present: string;
  onDone: () => void;
}

/** A field for the name of a version; what has a name is kept for ever. */
export function NameForm({ version, present, onDone }: NameFormProps) {
  const { history } = useWorkspace();
  const [name, setName] = useState(present);
  const [failed, setFailed] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const why =
      name.trim() === '' ? 'A name has at least one letter.' : await history.name(version, name.trim());
    if (why === null) onDone();
    else setFailed(why);
  };
  return (
    <form
      className="name-form"
      ref={form}
      onSubmit={event => void onSubmit(event)}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        // Only the field is left, not the drawer or dialog around it.
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <Field
        label="Name of the version"
        value={name}
        onChange={setName}
        placeholder="e.g. Sent to the lawyer"
        note={
          failed !== null && (
            <span className="missing" role="alert">
              {failed}
            </span>
          )
        }
      />
      <div className="name-form-actions">
        <Button onClick={onDone}>Cancel</Button>
        <Button look="primary" type="submit">
          Keep
        </Button>
      </div>
    </form>
  );
}
