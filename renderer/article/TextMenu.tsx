import { ContextMenu } from 'radix-ui';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { commands } from '#shared/commands/commands.ts';
import { keysOf, showKeys } from '../commands/keys-of.ts';
import { runCommand } from '../commands/run-command.ts';
import { isWritable } from '../session/follow-mode.ts';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import type { Misspelling } from '../spelling/spelling.ts';
import { SpellingItems } from './SpellingItems.tsx';
import '../ui/menu.css';

interface TextMenuProps {
  children: ReactNode;
}

/** What the menu is about, fixed when it is opened. */
interface Subject {
  misspelling: Misspelling | null;
  inBody: boolean;
  hasSelection: boolean;
}

const nothing: Subject = { misspelling: null, inBody: false, hasSelection: false };

/** The menu on the text of an article: by the right button of the mouse, the menu key, or Shift+F10. */
export function TextMenu({ children }: TextMenuProps) {
  const workspace = useWorkspace();
  const writable = usePart(workspace.state, isWritable);
  const [subject, setSubject] = useState(nothing);
  const byPointer = useRef(false);
  const before = useRef<Element | null>(null);
  const chosen = useRef<(() => void) | null>(null);

  const onContextMenu = (event: MouseEvent) => {
    const inBody = event.target instanceof Element && event.target.closest('.article-body') !== null;
    const { spelling } = workspace;
    const misspelling = byPointer.current
      ? spelling.misspellingUnder(event.clientX, event.clientY)
      : spelling.misspellingAt(workspace.editor.get()?.texts.selected() ?? null);
    before.current = document.activeElement;
    setSubject({ misspelling: inBody ? misspelling : null, inBody, hasSelection: hasSelection() });
  };
  // Done when the menu is gone and the text has the focus again, with the caret where it was.
  const later = (action: () => void) => () => {
    chosen.current = action;
  };
  const onCloseAutoFocus = (event: Event) => {
    event.preventDefault();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    const action = chosen.current;
    chosen.current = null;
    action?.();
  };
  const edit = (what: 'cut' | 'copy' | 'paste') =>
    later(() => void workspace.desk.call('window:edit', { what }));
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger
        asChild
        onContextMenu={onContextMenu}
        onPointerDownCapture={() => {
          byPointer.current = true;
        }}
        onKeyDownCapture={() => {
          byPointer.current = false;
        }}
      >
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content
          className="menu text-menu"
          aria-label="Text"
          onCloseAutoFocus={onCloseAutoFocus}
          collisionPadding={8}
        >
          {subject.inBody && (
            <SpellingItems misspelling={subject.misspelling} writable={writable} later={later} />
          )}
          <Item
            label="Cut"
            keys={showKeys('CmdOrCtrl+X')}
            disabled={!writable || !subject.hasSelection}
            onSelect={edit('cut')}
          />
          <Item
            label="Copy"
            keys={showKeys('CmdOrCtrl+C')}
            disabled={!subject.hasSelection}
            onSelect={edit('copy')}
          />
          <Item label="Paste" keys={showKeys('CmdOrCtrl+V')} disabled={!writable} onSelect={edit('paste')} />
          {subject.inBody && (
            <>
              <Item
                label={commands['edit:pastePlain'].title}
                keys={keysOf('edit:pastePlain')}
                disabled={!writable}
                onSelect={later(() => runCommand(workspace, 'edit:pastePlain'))}
              />
              <ContextMenu.Separator className="menu-line" />
              <Item
                label={commands['format:link'].title}
                keys={keysOf('format:link')}
                disabled={!writable}
                onSelect={later(() => runCommand(workspace, 'format:link'))}
              />
            </>
          )}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

interface ItemProps {
  label: string;
  keys: string;
  disabled: boolean;
  onSelect: () => void;
}

function Item({ label, keys, disabled, onSelect }: ItemProps) {
  return (
    <ContextMenu.Item className="menu-item" disabled={disabled} onSelect={onSelect}>
      <span className="menu-name">{label}</span>
      {keys !== '' && <kbd>{keys}</kbd>}
    </ContextMenu.Item>
  );
}

function hasSelection(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    return field.selectionStart !== field.selectionEnd;
  return document.getSelection()?.isCollapsed === false;
}
