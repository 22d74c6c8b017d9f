import { useId } from 'react';
import { typedText } from './typed-text.ts';
import './field.css';

interface SuggestionProps {
  label: string;
  value: string;
  placeholder?: string;
  /** What is offered; anything else can be typed. */
  suggestions: readonly string[];
  onChange: (value: string) => void;
}

/** A labelled text field that offers what is typed most. */
export function Suggestion({ label, value, placeholder, suggestions, onChange }: SuggestionProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-row">
        <input
          id={id}
          list={`${id}-list`}
          dir="auto"
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={event => onChange(typedText(event))}
        />
        <datalist id={`${id}-list`}>
          {suggestions.map(suggestion => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
