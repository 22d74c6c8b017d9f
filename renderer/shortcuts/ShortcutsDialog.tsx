import { useState } from 'react';
import { isMac, keysOf, showKeys } from '../commands/keys-of.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { findShortcuts } from './find-shortcuts.ts';
import './shortcuts.css';

/** Every shortcut, by menu, and what can be typed instead. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const groups = findShortcuts(query, isMac);
  return (
    <Dialog
      title="Keyboard shortcuts"
      description="Every command is in the palette, too."
      wide
      onClose={onClose}
    >
      <Field
        label="Find"
        value={query}
        onChange={setQuery}
        placeholder={`Bold, heading, ${keysOf('go:palette')} …`}
      />
      <section className="shortcuts" aria-label="Shortcuts">
        {groups.length === 0 && <p className="shortcuts-none">No shortcut is called that.</p>}
        {groups.map(({ name, entries }) => (
          <div className="shortcuts-group" key={name}>
            <h3>{name}</h3>
            <dl>
              {entries.map(({ title, keys }) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>
                    <kbd>{showKeys(keys)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    </Dialog>
  );
}
