import { type ReactNode, useId, useState } from 'react';
import { typedText } from './typed-text.ts';
import './field.css';

/** What a typed text says: a value to be stored, or why it cannot be. */
export type Read = { value: string } | { wrong: string };

interface CheckedFieldProps {
  label: string;
  /** The stored value, and the text that stands for it in the field. */
  value: string;
  show: (value: string) => string;
  read: (text: string) => Read;
  onChange: (value: string) => void;
  /** What is said of a value that is stored. */
  note?: ReactNode;
  placeholder?: string;
  /** Where a text that was refused waits while the field is not drawn, by the label of the field. */
  drafts: Map<string, string>;
  action?: (set: (text: string) => void) => ReactNode;
}

/**
 * A field for texts of a form. What is not of the form stays as it was typed, with the reason below, and the stored
 * value stays as it was.
 */
export function CheckedField(props: CheckedFieldProps) {
  const { label, value, show, read, onChange, note, placeholder, drafts, action } = props;
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; value: string } | null>(() => {
    const kept = drafts.get(label);
    return kept === undefined ? null : { text: kept, value };
  });
  // Undo has put another value there: what was typed before is no longer to the point.
  const draft = typed !== null && typed.value === value ? typed.text : null;
  const text = draft ?? show(value);
  const result = draft === null ? null : read(draft.trim());
  const wrong = result && 'wrong' in result ? result.wrong : null;
  const set = (text: string) => {
    const next = read(text.trim());
    setTyped({ text, value: 'wrong' in next ? value : next.value });
    if ('wrong' in next) drafts.set(label, text);
    else {
      drafts.delete(label);
      onChange(next.value);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-row">
        <input
          id={id}
          value={text}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={wrong !== null || undefined}
          aria-describedby={`${id}-note`}
          onChange={event => set(typedText(event))}
          onBlur={() => wrong === null && setTyped(null)}
        />
        {action?.(set)}
      </div>
      <div className="field-note" id={`${id}-note`}>
        {wrong === null ? (
          note
        ) : (
          <span className="missing" role="alert">
            {`${wrong} ${value === '' ? 'Nothing is stored.' : `Stored is still ${show(value)}.`}`}
          </span>
        )}
      </div>
    </div>
  );
}
