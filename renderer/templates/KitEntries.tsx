import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';

interface KitEntriesProps<T extends { id: string; name: string }> {
  title: string;
  noun: string;
  entries: readonly T[];
  aboutOf: (entry: T) => string;
  onChange: (entries: T[]) => void;
  onRemove: (entries: T[]) => void;
}

/** The entries of a kit, each with its name to change. */
export function KitEntries<T extends { id: string; name: string }>(props: KitEntriesProps<T>) {
  const { title, noun, entries, aboutOf, onChange, onRemove } = props;
  if (entries.length === 0) return null;
  return (
    <section className="kit-section" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {entries.map(entry => (
          <li key={entry.id}>
            <Name
              label={`Name of the ${noun} ${entry.name}`}
              value={entry.name}
              onChange={name => onChange(entries.map(one => (one.id === entry.id ? { ...one, name } : one)))}
            />
            <span dir="auto">{aboutOf(entry)}</span>
            <IconButton
              label={`Delete the ${noun} ${entry.name}`}
              onClick={() => onRemove(entries.filter(one => one.id !== entry.id))}
            >
              <Trash2 aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Taken over when it is left: a name has at least one letter. */
function Name({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (name: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  return (
    <input
      aria-label={label}
      dir="auto"
      maxLength={120}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      onKeyDown={event => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={() => {
        const name = typed.trim();
        setTyped(name || value);
        if (name !== '' && name !== value) onChange(name);
      }}
    />
  );
}
