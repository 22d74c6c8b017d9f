import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { SuggestionList } from './SuggestionList.tsx';
import type { Suggest, Suggestion } from './suggestion.ts';
import { useSuggestions } from './use-suggestions.ts';
import './field.css';
import './chips.css';

interface ChipsProps {
  label: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  suggest?: Suggest;
  /** Takes an entry of the list over; its name is added where this is not given. */
  onTake?: (taken: Suggestion) => void;
  note?: ReactNode;
  placeholder?: string;
}

/** A list of short texts; Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function Chips({ label, values, onChange, suggest, onTake, note, placeholder }: ChipsProps) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const add = (text: string) => {
    const value = text.trim();
    if (value !== '' && !values.includes(value)) onChange([...values, value]);
    setDraft('');
  };
  const list = useSuggestions(suggest, taken => {
    if (!onTake) return add(taken.name);
    setDraft('');
    onTake(taken);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || list.onKey(event)) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(draft);
      list.close();
    } else if (event.key === 'ArrowDown') {
      void list.ask(draft);
    } else if (event.key === 'Backspace' && draft === '' && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="chips suggesting">
        {values.map(value => (
          <span key={value} className="chip">
            <span dir="auto">{value}</span>
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
          dir="auto"
          autoComplete="off"
          placeholder={values.length === 0 ? placeholder : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          {...(suggest && {
            role: 'combobox',
            'aria-expanded': list.items.length > 0,
            'aria-controls': `${id}-list`,
            'aria-autocomplete': 'list' as const,
            'aria-activedescendant': list.active >= 0 ? `${id}-list-${list.active}` : undefined,
          })}
          onChange={event => {
            setDraft(event.target.value);
            void list.ask(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            add(draft);
            list.close();
          }}
        />
        <SuggestionList
          id={`${id}-list`}
          label={`Suggestions for ${label}`}
          items={list.items}
          active={list.active}
          onTake={list.take}
        />
      </div>
      {note && (
        <div className="field-note" id={`${id}-note`}>
          {note}
        </div>
      )}
    </div>
  );
}
