import { Plus, Trash2 } from 'lucide-react';
import type { Person } from '#shared/contributors/contributor.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

interface SocialFieldsProps {
  social: Person['social'];
  onChange: (social: Person['social']) => void;
}

/** Where else a person can be found: a network and the address there, each in a row. */
export function SocialFields({ social, onChange }: SocialFieldsProps) {
  const change = (at: number, value: Partial<Person['social'][number]>) =>
    onChange(social.map((entry, i) => (i === at ? { ...entry, ...value } : entry)));
  return (
    <>
      {social.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has nothing else that stays
        <section className="author-social" key={at} aria-label={`Network ${at + 1}`}>
          <Field label="Network" value={entry.network} onChange={network => change(at, { network })} />
          <Field
            label="Address"
            type="url"
            placeholder="https://"
            value={entry.url}
            onChange={url => change(at, { url })}
          />
          <IconButton
            label={`Remove network ${at + 1}`}
            onClick={() => onChange(social.filter((_, i) => i !== at))}
          >
            <Trash2 aria-hidden size={14} />
          </IconButton>
        </section>
      ))}
      <Button look="quiet" onClick={() => onChange([...social, { network: '', url: '' }])}>
        <Plus aria-hidden size={14} />
        Add network
      </Button>
    </>
  );
}
