import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical';
import { GripVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type PointerEvent as ReactPointerEvent, useContext, useEffect, useRef, useState } from 'react';
import { type CommandId, commands } from '#shared/commands/commands.ts';
import { $blockOfSelection } from '../extensions/way-out/way-out-extension.ts';
import { RunCommandContext } from '../run-command-context.ts';
import { blockMenu } from './block-menu.ts';
import { dragBlock } from './drag-block.ts';
import { keyOfBlock } from './find-block.ts';
import { OPEN_BLOCK_MENU_COMMAND } from './open-block-menu.ts';
import { useHoveredBlock } from './use-hovered-block.ts';
import '../../ui/menu.css';
import './block-handle.css';

/** A grip beside the block under the pointer: dragging moves the block, a click opens what can be done with it. */
export function BlockHandle() {
  const [editor] = useLexicalComposerContext();
  const run = useContext(RunCommandContext);
  const hovered = useHoveredBlock(editor);
  const [opened, setOpened] = useState<HTMLElement | null>(null);
  const chosen = useRef<CommandId | null>(null);
  const block = opened ?? hovered;

  useEffect(
    () =>
      editor.registerCommand(
        OPEN_BLOCK_MENU_COMMAND,
        () => {
          const key = $blockOfSelection()?.getKey();
          const element = key ? editor.getElementByKey(key) : null;
          if (element) setOpened(element);
          return element !== null;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  );
  if (!block?.isConnected) return null;

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    dragBlock(editor, block, event.nativeEvent, () => {
      selectBlock(editor, block);
      setOpened(block);
    });
  };
  return (
    <DropdownMenu.Root
      open={opened !== null}
      onOpenChange={open => {
        if (!open) setOpened(null);
      }}
    >
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className="block-handle"
          aria-label="Move or change this block"
          tabIndex={-1}
          style={{ insetBlockStart: block.offsetTop + gripOffset(block) }}
          onPointerDown={onPointerDown}
        >
          <GripVertical aria-hidden size={16} />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu plain-menu"
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={event => {
            event.preventDefault();
            editor.getRootElement()?.focus({ preventScroll: true });
            if (chosen.current) run(chosen.current);
            chosen.current = null;
          }}
        >
          {blockMenu.map(({ heading, items }) => (
            <DropdownMenu.Group key={heading} aria-label={heading}>
              <DropdownMenu.Label className="menu-heading">{heading}</DropdownMenu.Label>
              {items.map(({ command, icon: Icon }) => (
                <DropdownMenu.Item
                  key={command}
                  className="menu-item"
                  onSelect={() => {
                    chosen.current = command;
                  }}
                >
                  <Icon aria-hidden size={15} className="menu-icon" />
                  <span className="menu-name">{commands[command].title}</span>
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Puts the caret into the block, because the commands of the menu are about where the caret stands. */
function selectBlock(editor: LexicalEditor, block: HTMLElement): void {
  const key = keyOfBlock(editor, block);
  if (key === null) return;
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (node?.is($blockOfSelection())) return;
      node?.selectEnd();
    },
    { discrete: true },
  );
}

/** How far below its upper edge a block's first line is, in CSS pixels. */
function gripOffset(block: HTMLElement): number {
  return block.tagName === 'HR' ? -12 : 3;
}
