import { type ChangeEvent, type ReactNode, useId } from 'react';
import { typedText } from './typed-text.ts';
import './field.css';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Shown below the field, e.g. a count or what is missing. */
  note?: ReactNode;
  placeholder?: string;
  lines?: number;
  type?: 'text' | 'email' | 'url';
  /** Stands behind the field, e.g. a button that fills it. */
  action?: ReactNode;
}

/** A labelled text field; with `lines` one that grows with its text. */
export function Field({
  label,
  value,
  onChange,
  note,
  placeholder,
  lines = 1,
  type = 'text',
  action,
}: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const shared = {
    id,
    value,
    placeholder,
    'aria-describedby': note ? noteId : undefined,
    spellCheck: false,
    dir: 'auto',
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(typedText(event)),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-row">
        {lines > 1 ? <textarea rows={lines} {...shared} /> : <input type={type} {...shared} />}
        {action}
      </div>
      {note && (
        <p className="field-note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  );
}
