import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import './field.css';
import './chips.css';

interface ChipsProps {
  label: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** A list of short texts; Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function Chips({ label, values, onChange }: ChipsProps) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const add = (text: string) => {
    const value = text.trim();
    if (value !== '' && !values.includes(value)) onChange([...values, value]);
    setDraft('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(draft);
    } else if (event.key === 'Backspace' && draft === '' && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="chips">
        {values.map(value => (
          <span key={value} className="chip">
            {value}
            <button
              type="button"
              aria-label={`Remove ${value}`}
              onClick={() => onChange(values.filter(other => other !== value))}
            >
              <X aria-hidden size={12} />
            </button>
          </span>
        ))}
        <input
          id={id}
          value={draft}
          onChange={event => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add(draft)}
        />
      </div>
    </div>
  );
}
