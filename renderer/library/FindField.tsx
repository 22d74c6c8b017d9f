import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';

interface FindFieldProps {
  query: string;
  onChange: (query: string) => void;
  /** Goes on into the list. */
  onLeave: () => void;
}

/** Where words to look for are typed; Escape empties it, Enter and the arrow lead into the list. */
export function FindField({ query, onChange, onLeave }: FindFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onChange('');
    }
  };
  return (
    <div className="library-search">
      <Search aria-hidden size={14} />
      <input
        type="search"
        aria-label="Find an article"
        placeholder="Find in titles and texts"
        spellCheck={false}
        value={query}
        onChange={event => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
