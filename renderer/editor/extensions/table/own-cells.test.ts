import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $isTableNode } from '@lexical/table';
import { $getRoot, HISTORY_PUSH_TAG, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { footnotesIn } from '#shared/article/footnotes.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { footnote, p, ref, table, testOrigin } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';
import { $ownCells, $pasteCells, type OwnCells } from './own-cells.ts';
import { $emptyCells } from './table-edits.ts';
import type { CellRange } from './table-grid.ts';

const note = footnote('A note.');
const body = [table(['Day', ref(note)]), p('after'), note];

function $cell(column: number): CellRange {
  const node = $getRoot().getFirstChild();
  if (!$isTableNode(node)) throw new Error('There is no table.');
  return { table: node, top: 0, bottom: 0, left: column, right: column };
}

function open(blocks: Block[]) {
  const { editor, reader } = openBody(blocks);
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  const { newId } = testOrigin(0.3);
  const change = (action: () => void) => {
    editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
    return shape(reader.read());
  };
  return {
    reader,
    change,
    cells: (column: number) => editor.read(() => $ownCells($cell(column))),
    paste: (column: number, own: OwnCells) => change(() => $pasteCells($cell(column), own, newId)),
    undo: () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      return reader.read();
    },
  };
}

const shape = (blocks: readonly Block[]) => blocks.map(block => `${block.type} ${blockText(block)}`);

describe('cells with a reference to a note', () => {
  it('take it along when they are cut and pasted elsewhere, and undo brings all back', () => {
    const { reader, change, cells, paste, undo } = open(body);
    const own = cells(1);
    expect(change(() => $emptyCells($cell(1)))).toEqual(['table Day\t', 'paragraph after']);
    expect(paste(0, own)).toEqual(['table Day	', 'paragraph after', 'footnote A note.']);
    expect(reader.read().at(-1)).toEqual(note);
    undo();
    expect(undo()).toEqual(body);
  });

  it('bring a copy of it where it still stands', () => {
    const { reader, cells, paste } = open(body);
    paste(0, cells(1));
    const notes = reader.read().filter(block => block.type === 'footnote');
    expect(notes.map(blockText)).toEqual(['A note.', 'A note.']);
    expect(new Set(reader.read().flatMap(footnotesIn))).toEqual(new Set(notes.map(({ id }) => id)));
  });

  it('bring it into another article', () => {
    const own = open(body).cells(1);
    const other = open([table(['x', 'y'])]);
    other.paste(0, own);
    expect(other.reader.read().at(-1)).toEqual(note);
  });
});
