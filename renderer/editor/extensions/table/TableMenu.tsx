import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_LOW, type EditorState, type LexicalEditor, mergeRegister } from 'lexical';
import { Check, ChevronDown, ChevronRight, Table2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type CommandId, commands } from '#shared/commands/commands.ts';
import { RunCommandContext } from '../../run-command-context.ts';
import { OPEN_TABLE_MENU_COMMAND } from './open-table-menu.ts';
import { $rangeOfSelection, $tableOfSelection } from './table-grid.ts';
import { alignItems, captionItem, deleteItems, insertItems, moveItems } from './table-menu.ts';
import { $getColumns, $hasHeader, type Align } from './table-state.ts';
import '../../../ui/menu.css';
import { readEditor } from '../../read-editor.ts';

/** The button beside the table that the caret stands in, and the menu of what can be done with its rows and columns. */
export function TableMenu() {
  const [editor] = useLexicalComposerContext();
  const run = useContext(RunCommandContext);
  const [inTable, setInTable] = useState(false);
  const [open, setOpen] = useState(false);
  const chosen = useRef<CommandId | null>(null);

  useEffect(() => {
    const look = (state: EditorState) => setInTable(state.read(() => $tableOfSelection() !== null));
    look(editor.getEditorState());
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => look(editorState)),
      editor.registerCommand(
        OPEN_TABLE_MENU_COMMAND,
        () => {
          const inside = $tableOfSelection() !== null;
          setOpen(inside);
          return inside;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);
  if (!inTable && !open) return null;

  const choose = (command: CommandId) => () => {
    chosen.current = command;
  };
  return (
    <div className="table-tools">
      <DropdownMenu.Root open={open} onOpenChange={setOpen}>
        <DropdownMenu.Trigger asChild>
          <button type="button" aria-label="Rows and columns" tabIndex={-1}>
            <Table2 aria-hidden size={15} />
            <ChevronDown aria-hidden size={13} />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            className="menu"
            align="end"
            sideOffset={4}
            collisionPadding={8}
            onCloseAutoFocus={event => {
              event.preventDefault();
              editor.getRootElement()?.focus({ preventScroll: true });
              if (chosen.current) run(chosen.current);
              chosen.current = null;
            }}
          >
            <Items items={insertItems} choose={choose} />
            <DropdownMenu.Separator className="menu-line" />
            <Inner title="Move">
              <Items items={moveItems} choose={choose} />
            </Inner>
            <Looks editor={editor} choose={choose} />
            <Items items={[captionItem]} choose={choose} />
            <DropdownMenu.Separator className="menu-line" />
            <Items items={deleteItems} choose={choose} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </div>
  );
}

type Choose = (command: CommandId) => () => void;

function Items({ items, choose }: { items: typeof insertItems; choose: Choose }) {
  return items.map(({ command, icon: Icon }) => (
    <DropdownMenu.Item key={command} className="menu-item" onSelect={choose(command)}>
      <span className="menu-tick">
        <Icon aria-hidden size={14} className="menu-icon" />
      </span>
      <span className="menu-name">{commands[command].title}</span>
    </DropdownMenu.Item>
  ));
}

/** A menu in the menu. */
function Inner({ title, children }: { title: string; children: ReactNode }) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        <span className="menu-name">{title}</span>
        <ChevronRight aria-hidden size={14} className="menu-icon" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" sideOffset={4} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

/** The alignment of the column and the header row, ticked as they are. */
function Looks({ editor, choose }: { editor: LexicalEditor; choose: Choose }) {
  const [{ header, align }] = useState(() => readEditor(editor, $readLooks));
  return (
    <>
      <Inner title="Align Column">
        <DropdownMenu.RadioGroup value={align ?? ''}>
          {alignItems.map(item => (
            <DropdownMenu.RadioItem
              key={item.command}
              className="menu-item"
              value={item.align ?? ''}
              onSelect={choose(item.command)}
            >
              <Tick />
              <span className="menu-name">{commands[item.command].title}</span>
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </Inner>
      <DropdownMenu.Separator className="menu-line" />
      <DropdownMenu.CheckboxItem className="menu-item" checked={header} onSelect={choose('table:header')}>
        <Tick />
        <span className="menu-name">{commands['table:header'].title}</span>
      </DropdownMenu.CheckboxItem>
    </>
  );
}

function Tick() {
  return (
    <DropdownMenu.ItemIndicator className="menu-tick">
      <Check aria-hidden size={14} />
    </DropdownMenu.ItemIndicator>
  );
}

function $readLooks(): { header: boolean; align: Align } {
  const table = $tableOfSelection();
  if (!table) return { header: false, align: null };
  const column = $rangeOfSelection()?.left ?? 0;
  return { header: $hasHeader(table), align: $getColumns(table)[column]?.align ?? null };
}
