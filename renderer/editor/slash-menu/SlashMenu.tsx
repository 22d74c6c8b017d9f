import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $getSelection, $isParagraphNode, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { commands } from '#shared/commands/commands.ts';
import { keysOf } from '../../commands/keys-of.ts';
import { $tableOfSelection } from '../extensions/table/table-grid.ts';
import { RunCommandContext } from '../run-command-context.ts';
import { findInsertables, type Insertable } from './insertable.ts';
import './slash-menu.css';

class Entry extends MenuOption {
  readonly insertable: Insertable;

  constructor(insertable: Insertable) {
    super(insertable.command);
    this.insertable = insertable;
  }
}

/** A slash at the start of an empty paragraph opens a menu of blocks; typing on finds, Enter chooses, Escape leaves it. */
export function SlashMenu() {
  const run = useContext(RunCommandContext);
  const [query, setQuery] = useState<string | null>(null);
  const options = useMemo(() => findInsertables(query ?? '').map(one => new Entry(one)), [query]);
  return (
    <LexicalTypeaheadMenuPlugin<Entry>
      options={options}
      onQueryChange={setQuery}
      triggerFn={matchSlash}
      onSelectOption={(option, typed, close) => {
        typed?.remove();
        close();
        // When the slash is gone, so that what is inserted stands in an empty paragraph.
        queueMicrotask(() => run(option.insertable.command));
      }}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && options.length > 0
          ? createPortal(
              <div className="menu plain-menu slash-menu" role="listbox" aria-label="Insert">
                {options.map((option, i) => {
                  const { command, icon: Icon } = option.insertable;
                  return (
                    <div
                      key={option.key}
                      ref={element => option.setRefElement(element)}
                      role="option"
                      id={`typeahead-item-${i}`}
                      tabIndex={-1}
                      aria-selected={selectedIndex === i}
                      className="menu-item"
                      data-highlighted={selectedIndex === i ? '' : undefined}
                      onMouseEnter={() => setHighlightedIndex(i)}
                      onMouseDown={event => event.preventDefault()}
                      onClick={() => selectOptionAndCleanUp(option)}
                      onKeyDown={() => undefined}
                    >
                      <Icon aria-hidden size={16} className="menu-icon" />
                      <span className="menu-name">{commands[command].title}</span>
                      <kbd>{keysOf(command)}</kbd>
                    </div>
                  );
                })}
              </div>,
              anchor.current,
            )
          : null
      }
    />
  );
}

/** A slash that begins a paragraph with nothing else in it; anywhere else it is a character like others. */
function matchSlash(text: string, editor: LexicalEditor) {
  const asked = /^\/(\p{L}?[\p{L}\p{N} ]{0,24})$/u.exec(text);
  if (!asked || editor.isComposing()) return null;
  const alone = editor.read(() => {
    if ($tableOfSelection()) return false;
    const selection = $getSelection();
    const block = $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement() : null;
    return $isParagraphNode(block) && block.getTextContent() === text;
  });
  return alone ? { leadOffset: 0, matchingString: asked[1] ?? '', replaceableString: text } : null;
}
