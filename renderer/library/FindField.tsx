import { Search } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Operator } from '#shared/search/operators.ts';
import { type Suggestion, suggest } from '#shared/search/suggest.ts';
import { useWorkspace } from '../session/workspace-context.ts';

interface FindFieldProps {
  query: string;
  /** What is wrong with it is said below the field. */
  wrong: boolean;
  onChange: (query: string) => void;
  /** Goes on into the list. */
  onLeave: () => void;
}

/**
 * Where words to look for are typed, and what operators there are for what is being typed. Escape empties it, Enter
 * and the arrow lead into the list; the arrow leads to the suggestions first, while there are any.
 */
export function FindField({ query, wrong, onChange, onLeave }: FindFieldProps) {
  const { state } = useWorkspace();
  const [caret, setCaret] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const valuesOf = (operator: Operator): string[] => {
    if (operator !== 'section' && operator !== 'profile' && operator !== 'assignee') return [];
    return [...new Set(state.get().articles.map(article => article[operator]))].sort();
  };
  const suggestions = caret === null ? [] : suggest(query, caret, valuesOf);
  const take = ({ text, at, length }: Suggestion) => {
    onChange(query.slice(0, at) + text + query.slice(at + length));
    setCaret(at + text.length);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && suggestions.length > 0) {
      event.preventDefault();
      list.current?.querySelector('button')?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      setCaret(null);
      onLeave();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onChange('');
    }
  };
  const onListKey = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex(button => button.matches(':focus'));
    if (event.key === 'ArrowDown') buttons[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (buttons[at - 1] ?? field.current)?.focus();
    else if (event.key === 'Escape') field.current?.focus();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left both parts
    <div
      className="library-search"
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setCaret(null)}
    >
      <Search aria-hidden size={14} />
      <input
        type="search"
        aria-label="Find an article"
        aria-invalid={wrong || undefined}
        placeholder="Words, author:, status:, due: …"
        title="Words by their beginning, &quot;exact phrases&quot;, -not, author: status: topic: keyword: section: profile: assignee: before: after: due: has:"
        spellCheck={false}
        value={query}
        ref={field}
        onChange={event => {
          onChange(event.target.value);
          setCaret(event.target.selectionStart);
        }}
        onKeyDown={onKeyDown}
      />
      {suggestions.length > 0 && (
        <ul className="library-suggestions" aria-label="Search operators" ref={list} onKeyDown={onListKey}>
          {suggestions.map(suggestion => (
            <li key={suggestion.text}>
              <button type="button" onClick={() => take(suggestion)}>
                <b>{suggestion.text.trim()}</b>
                <span>{suggestion.describes}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
