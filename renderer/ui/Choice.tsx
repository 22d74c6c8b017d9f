import { useId } from 'react';
import './field.css';

interface ChoiceProps {
  label: string;
  value: string;
  /** What can be chosen: value to the words shown. */
  options: Readonly<Record<string, string>>;
  onChange: (value: string) => void;
}

/** A labelled list to choose one entry from. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-row">
        <select id={id} value={value} onChange={event => onChange(event.target.value)}>
          {Object.entries(options).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
