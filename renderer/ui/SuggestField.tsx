import { type ReactNode, useId } from 'react';
import { SuggestionList } from './SuggestionList.tsx';
import type { Suggest, Suggestion } from './suggestion.ts';
import { typedText } from './typed-text.ts';
import { useSuggestions } from './use-suggestions.ts';
import './field.css';

interface SuggestFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  suggest: Suggest;
  /** Takes an entry of the list over; its name becomes the value where this is not given. */
  onTake?: (taken: Suggestion) => void;
  onBlur?: () => void;
  note?: ReactNode;
  placeholder?: string;
  invalid?: boolean;
}

/** A text field that offers what fits the beginning of what is typed; anything else can be typed too. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, value, onChange, suggest, onTake, onBlur, note, placeholder, invalid = false } = props;
  const id = useId();
  const list = useSuggestions(suggest, taken => (onTake ? onTake(taken) : onChange(taken.name)));
  const open = list.items.length > 0;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-row suggesting">
        <input
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={list.active >= 0 ? `${id}-list-${list.active}` : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          aria-invalid={invalid || undefined}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={placeholder}
          value={value}
          onChange={event => {
            onChange(typedText(event));
            void list.ask(event.target.value);
          }}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing || list.onKey(event)) return;
            if (event.key === 'ArrowDown') void list.ask(value);
          }}
          onBlur={() => {
            list.close();
            onBlur?.();
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
