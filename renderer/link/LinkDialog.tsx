import { type FormEvent, useState } from 'react';
import type { EditorHandle, LinkTarget } from '../editor/editor-handle.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { completeHref } from './complete-href.ts';
import { HostLine } from './HostLine.tsx';
import { RelChoice } from './RelChoice.tsx';
import './link.css';

/** Asks for the address of a link on the selected words, or for both words and address where none are selected. */
export function LinkDialog({ editor, onClose }: { editor: EditorHandle; onClose: () => void }) {
  const [present] = useState(() => editor.presentLink());
  const [selected] = useState(() => editor.selectedText());
  const [href, setHref] = useState(present?.href ?? '');
  const [title, setTitle] = useState(present?.title ?? '');
  const [rel, setRel] = useState(present?.rel ?? '');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const asksForText = present === null && selected === '';
  const words = present?.words ?? (selected || text);

  const set = (target: LinkTarget | null) => {
    if (editor.setLink(target, text.trim())) onClose();
    else setRefused(true);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const address = completeHref(href);
    if (address !== '') set({ href: address, title: title.trim(), rel });
    else if (present !== null) set(null);
    else setRefused(true);
  };
  return (
    <Dialog
      title={present === null ? 'Link' : 'Change link'}
      description={asksForText ? 'The words and where they lead.' : 'Where the words lead.'}
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={onSubmit}>
        {asksForText && (
          <Field label="Words" value={text} onChange={setText} placeholder="The address itself" />
        )}
        <Field
          label="Address"
          value={href}
          placeholder="https://"
          onChange={value => {
            setHref(value);
            setRefused(false);
          }}
          note={
            refused ? (
              <span className="missing" role="alert">
                A link can lead to a web address (https:// or http://) or to a mailbox (mailto:) only.
              </span>
            ) : (
              <HostLine href={completeHref(href)} words={words} />
            )
          }
        />
        <Field
          label="Title"
          value={title}
          onChange={setTitle}
          placeholder="Shown by browsers when the pointer rests on the link"
        />
        <RelChoice value={rel} onChange={setRel} />
        <footer>
          {present !== null && (
            <Button className="dialog-aside" onClick={() => set(null)}>
              Remove link
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {present === null ? 'Set link' : 'Change'}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
