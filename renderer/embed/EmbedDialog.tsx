import { type FormEvent, useState } from 'react';
import { embedKind } from '#shared/article/embed-kind.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { completeHref } from '../link/complete-href.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';

/** Asks for the address of something that lives elsewhere and puts a card for it into the text. */
export function EmbedDialog({ editor, onClose }: { editor: EditorHandle; onClose: () => void }) {
  const [address, setAddress] = useState('');
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const full = completeHref(address);
    const done =
      full !== '' && editor.insertEmbed({ address: full, title: title.trim(), kind: embedKind(full) });
    if (done) onClose();
    else setRefused(true);
  };
  return (
    <Dialog
      title="Embed"
      description="A card in the text; what it shows is loaded only where the article is published."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={onSubmit}>
        <Field
          label="Address"
          value={address}
          placeholder="https://"
          onChange={value => {
            setAddress(value);
            setRefused(false);
          }}
          note={
            refused && (
              <span className="missing" role="alert">
                An embed needs a web address (https:// or http://).
              </span>
            )
          }
        />
        <Field label="Title" value={title} onChange={setTitle} placeholder="What it is" />
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Insert card
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
