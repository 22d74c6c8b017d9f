import { type FormEvent, useState } from 'react';
import type { KitPlace } from '../session/kits.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { placeOptions } from './place-options.ts';

/** Makes a template of the open article. */
export function SaveTemplateDialog({ onClose }: { onClose: () => void }) {
  const { kits, state } = useWorkspace();
  const [name, setName] = useState(
    () => state.get().open?.session.article.get().headline.slice(0, 120) ?? '',
  );
  const [where, setWhere] = useState<KitPlace>('personal');
  const ready = name.trim() !== '';
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (ready && (await kits.saveArticle(where, name.slice(0, 120)))) onClose();
  };
  return (
    <Dialog
      title="Save as template"
      description="Fields and text of this article, for others to begin with. Its history, dates and pictures stay out."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={event => void onSubmit(event)}>
        <Field
          label="Name"
          value={name}
          onChange={setName}
          note="In the text, {{author}}, {{date}} and {{time}} are filled in when an article is begun."
        />
        <Choice
          label="For"
          value={where}
          options={placeOptions}
          onChange={value => setWhere(value === 'desk' ? 'desk' : 'personal')}
        />
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            Save template
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
