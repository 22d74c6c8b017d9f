import { BookPlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { VocabularyInfo } from '#shared/vocabulary/vocabulary.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import './topics.css';

const number = new Intl.NumberFormat('en-GB');
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The vocabularies of the library: what each is, adding one from a file, removing one. */
export function VocabulariesDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { infos, failure } = useStore(workspace.vocabularies.state);
  const writable = usePart(workspace.state, isWritable);
  const [told, setTold] = useState<{ text: string; wrong: boolean } | null>(null);
  useEffect(() => void workspace.vocabularies.load(), [workspace]);

  const add = async () => {
    const added = await workspace.desk.call('vocabulary:add');
    if (!added.ok) setTold({ text: added.error.message, wrong: true });
    else if (added.value) {
      setTold({
        text: `${added.value.title} was added with ${number.format(added.value.terms)} terms.`,
        wrong: false,
      });
    }
    await workspace.vocabularies.reload();
  };
  const remove = async ({ name, title }: VocabularyInfo) => {
    const removed = await workspace.desk.call('vocabulary:remove', { name });
    setTold(
      removed.ok
        ? { text: `${title} was removed. Topics that articles have from it stay.`, wrong: false }
        : { text: removed.error.message, wrong: true },
    );
    await workspace.vocabularies.reload();
  };
  return (
    <Dialog
      title="Vocabularies"
      description="Lists of subjects that codes are chosen from. Galley comes with the top level of the IPTC Media Topics; add others as files from their publisher."
      onClose={onClose}
    >
      <ul className="vocabularies">
        {infos.map(info => (
          <li key={info.name}>
            <div>
              <strong>{info.title}</strong>
              <p>{describe(info)}</p>
              <p>{origin(info)}</p>
            </div>
            {info.addedAt !== null && (
              <IconButton
                label={`Remove ${info.title}${info.released === '' ? '' : `, ${info.released}`}`}
                disabled={!writable}
                onClick={() => void remove(info)}
              >
                <Trash2 aria-hidden size={15} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {(told || failure) && (
          <p className={told?.wrong || failure ? 'topics-failed' : 'topics-told'}>{told?.text ?? failure}</p>
        )}
      </div>
      <footer>
        <Button className="dialog-aside" disabled={!writable} onClick={() => void add()}>
          <BookPlus aria-hidden size={15} />
          Add vocabulary…
        </Button>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </footer>
    </Dialog>
  );
}

function describe({ terms, retired, languages: tags }: VocabularyInfo): string {
  const old = retired > 0 ? `, ${number.format(retired)} of them retired` : '';
  const named = tags.slice(0, 4).map(tag => languages.of(tag) ?? tag);
  const more = tags.length > 4 ? ` and ${tags.length - 4} more` : '';
  return `${number.format(terms)} terms${old}; ${named.join(', ')}${more}`;
}

function origin({ released, licence, holder, source, addedAt }: VocabularyInfo): string {
  return [
    released !== '' && `Release of ${released}`,
    holder,
    licence && `licence ${licence}`,
    addedAt === null ? 'comes with Galley' : `added from ${source} on ${addedAt.slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join('; ');
}
