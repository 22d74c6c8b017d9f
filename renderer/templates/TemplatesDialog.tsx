import { useEffect, useState } from 'react';
import type { Kit } from '#shared/templates/kit.ts';
import { isWritable } from '../session/follow-mode.ts';
import type { KitPlace } from '../session/kits.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { RemovedRow } from '../ui/RemovedRow.tsx';
import { KitEntries } from './KitEntries.tsx';
import { NewSnippet } from './NewSnippet.tsx';
import { placeOptions } from './place-options.ts';
import './templates.css';

/** Templates and snippets of a person or of the desk: named, deleted, added, handed on and taken in. */
export function TemplatesDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { kits } = workspace;
  const known = useStore(kits.state);
  const writable = usePart(workspace.state, isWritable);
  const [where, setWhere] = useState<KitPlace>('personal');
  const [before, setBefore] = useState<Kit | null>(null);
  useEffect(() => void kits.load(), [kits]);
  const kit = known[where];
  const closed = where === 'desk' && !writable;
  const empty = kit.templates.length === 0 && kit.snippets.length === 0;
  const save = (change: Partial<Kit>) => void kits.save(where, { ...kit, ...change });
  const remove = (change: Partial<Kit>) => {
    setBefore(kit);
    save(change);
  };
  return (
    <Dialog
      title="Templates and snippets"
      description="What articles begin with, and texts that are typed again and again."
      onClose={onClose}
    >
      <div className="dialog-form">
        <Choice
          label="Those of"
          value={where}
          options={placeOptions}
          onChange={value => {
            setWhere(value === 'desk' ? 'desk' : 'personal');
            setBefore(null);
          }}
        />
        {known.phase === 'failed' && <p role="alert">{known.failure}</p>}
        {closed && (
          <p className="kit-none">The library can only be read, so its templates stay as they are.</p>
        )}
        <fieldset className="kit-frame" disabled={closed || known.phase !== 'ready'}>
          {empty && known.phase === 'ready' && <p className="kit-none">Nothing is here yet.</p>}
          <KitEntries
            title="Templates"
            noun="template"
            entries={kit.templates}
            aboutOf={template => template.fields.headline}
            onChange={templates => save({ templates })}
            onRemove={templates => remove({ templates })}
          />
          <KitEntries
            title="Snippets"
            noun="snippet"
            entries={kit.snippets}
            aboutOf={snippet => snippet.text}
            onChange={snippets => save({ snippets })}
            onRemove={snippets => remove({ snippets })}
          />
          <NewSnippet
            onAdd={snippet =>
              save({ snippets: [...kit.snippets, { id: workspace.origin.newId(), ...snippet }] })
            }
          />
        </fieldset>
        {before && (
          <RemovedRow
            of={before}
            onUndo={() => {
              void kits.save(where, before);
              setBefore(null);
            }}
          >
            Deleted.
          </RemovedRow>
        )}
        <footer>
          <Button className="dialog-aside" disabled={closed} onClick={() => void kits.take(where)}>
            Take in a file…
          </Button>
          <Button disabled={empty} onClick={() => void kits.share(where)}>
            Save as a file…
          </Button>
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
