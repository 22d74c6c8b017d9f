import type { Suggestion } from './suggestion.ts';
import './suggestions.css';

interface SuggestionListProps {
  id: string;
  label: string;
  items: readonly Suggestion[];
  active: number;
  onTake: (taken: Suggestion) => void;
}

/** What a field offers, below it; nothing while it offers nothing. */
export function SuggestionList({ id, label, items, active, onTake }: SuggestionListProps) {
  if (items.length === 0) return null;
  return (
    <div className="suggestions" id={id} role="listbox" aria-label={label}>
      {items.map((item, at) => (
        <div
          key={`${item.key} ${item.name}`}
          id={`${id}-${at}`}
          className="suggestion"
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          // Before the field loses the focus, and with it the list.
          onMouseDown={event => {
            event.preventDefault();
            onTake(item);
          }}
        >
          <span dir="auto">{item.name}</span>
          {item.detail !== '' && <small>{item.detail}</small>}
        </div>
      ))}
    </div>
  );
}
