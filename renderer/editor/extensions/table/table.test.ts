import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $isTableNode, type TableNode } from '@lexical/table';
import fc from 'fast-check';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Table } from '#shared/article/blocks/table.ts';
import { inlineText } from '#shared/article/inline.ts';
import type { CommandId } from '#shared/commands/commands.ts';
import { anyBody } from '#shared/testing/arbitrary-body.ts';
import { aside, footnote, link, p, ref, table, text, tk } from '#shared/testing/builders.ts';
import { editorCommands } from '../../commands/editor-commands.ts';
import { openBody } from '../../testing/open-body.ts';
import { textsToTsv, tsvToGrid } from './cell-grid.ts';
import { $pasteGrid } from './paste-grid.ts';
import { $selectCells } from './table-edits.ts';
import { $cellAt, $enterCell, $rangeOfSelection } from './table-grid.ts';
import { $captionOf } from './table-state.ts';

function open(body: Block[]) {
  const { editor, reader } = openBody(body);
  // Without a window Lexical keeps no history unless told; reading commits what the editor began with.
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  const change = (act: () => void) => editor.update(act, { discrete: true });
  const run = (command: CommandId) => {
    editorCommands[command]?.(editor);
    change(() => undefined);
  };
  const tableAt = (index: number): Table => {
    const block = reader.read()[index];
    if (block?.type !== 'table') throw new Error(`Block ${index} is a ${block?.type}.`);
    return block;
  };
  return {
    editor,
    reader,
    change,
    run,
    tableAt,
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    /** The texts of the cells of the first table, row by row. */
    texts: (index = 0) => tableAt(index).rows.map(row => row.cells.map(cell => inlineText(cell.content))),
    enter: (row: number, column: number) => change(() => $enterCell($table(), row, column)),
    select: (top: number, left: number, bottom: number, right: number) =>
      change(() => $selectCells({ table: $table(), top, left, bottom, right })),
    type: (words: string) =>
      change(() => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(words);
      }),
    key: (init: { shiftKey?: boolean; ctrlKey?: boolean } = {}): KeyboardEvent =>
      Object.assign(new Event('keydown'), {
        shiftKey: false,
        ctrlKey: false,
        metaKey: false,
        altKey: false,
        ...init,
      }) as never,
  };
}

function $table(): TableNode {
  const found = $getRoot().getChildren().find($isTableNode);
  if (!found) throw new Error('The body has no table.');
  return found;
}

const ports = () => table(['Port', 'High'], ['Nowhere', '6:10'], ['Elsewhere', '7:25']);

describe('a table in the editor', () => {
  it('comes out as it went in, with rows of any length', () => {
    fc.assert(
      fc.property(anyBody, body => {
        const tables = body.filter(block => block.type === 'table');
        expect(openBody(tables).reader.read()).toEqual(tables);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('keeps its caption and what newer versions say of table, row, cell and column', () => {
    const note = footnote('A note.');
    const body: Block[] = [
      {
        ...table(['a']),
        caption: [text('Tides '), text('today', 'bold'), link('https://example.org', 'source')],
        columns: [{ align: 'end', unit: 'm' }, { align: null }],
        sorted: true,
        rows: [
          { height: 3, cells: [{ content: [text('x'), { type: 'break' }, tk(), ref(note)], colour: 'red' }] },
          { cells: [{ content: [] }, { content: [link('https://example.org', 'y')] }, { content: [] }] },
        ],
      },
      note,
    ];
    expect(openBody(body).reader.read()).toEqual(body);
  });

  it('keeps a note whose reference stands in its caption when something else is deleted', () => {
    const note = footnote('A note.');
    const body = [{ ...ports(), caption: [text('Tides'), ref(note)] }, p('Words'), note];
    const { change, reader } = open(body);
    change(() => $getRoot().getChildAtIndex(1)?.remove());
    expect(reader.read()).toEqual([body[0], note]);
  });

  it('stays ragged when another cell is written in, and keeps what is written beyond the end of a row', () => {
    const ragged = { ...table(['a', 'b', 'c'], ['d']), header: false };
    const { enter, type, texts } = open([ragged]);
    enter(0, 0);
    type('!');
    expect(texts()).toEqual([['a!', 'b', 'c'], ['d']]);
    enter(1, 2);
    type('f');
    expect(texts()).toEqual([
      ['a!', 'b', 'c'],
      ['d', '', 'f'],
    ]);
  });

  it('gives ids to the table alone, also in a box', () => {
    const { reader } = open([aside('Facts', ports())]);
    const ids = [...JSON.stringify(reader.read()).matchAll(/"id":"(\w*)"/g)];
    expect(ids).toHaveLength(2);
  });

  it('joins the paragraphs that come into a cell by line breaks and puts what is no text behind the table', () => {
    const { change, texts, reader } = open([ports()]);
    change(() => {
      const cell = $cellAt($table(), 1, 0);
      cell?.append(
        $createParagraphNode().append($createTextNode('or')),
        $createParagraphNode().append($createTextNode('never')),
      );
    });
    expect(texts()[1]).toEqual(['Nowhere\nor\nnever', '6:10']);
    change(() => $enterCell($table(), 1, 0));
    expect(reader.read()).toHaveLength(1);
  });
});

describe('writing in a table', () => {
  it('goes from cell to cell by Tab and adds a row behind the last one, as one undo step', () => {
    const { editor, enter, type, texts, key, undo } = open([ports()]);
    enter(2, 0);
    editor.dispatchCommand(KEY_TAB_COMMAND, key());
    editor.dispatchCommand(KEY_TAB_COMMAND, key());
    type('Here');
    expect(texts()).toHaveLength(4);
    expect(texts()[3]).toEqual(['Here', '']);
    undo();
    undo();
    expect(texts()).toHaveLength(3);
    enter(1, 0);
    editor.dispatchCommand(KEY_TAB_COMMAND, key({ shiftKey: true }));
    type('?');
    expect(texts()[0]).toEqual(['Port', 'High?']);
  });

  it('breaks the line by Enter and leaves the table by Ctrl+Enter', () => {
    const { editor, enter, type, texts, key, reader } = open([ports()]);
    enter(1, 1);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    type('18:30');
    expect(texts()[1]).toEqual(['Nowhere', '6:10\n18:30']);
    editor.dispatchCommand(KEY_ENTER_COMMAND, key({ ctrlKey: true }));
    type('After.');
    expect(reader.read()[1]).toMatchObject({ type: 'paragraph', content: [text('After.')] });
  });

  it('writes the caption in place and goes on to the first cell by Enter', () => {
    const { editor, enter, run, type, tableAt, undo } = open([ports()]);
    enter(0, 0);
    run('table:caption');
    type('Tides');
    expect(tableAt(0).caption).toEqual([text('Tides')]);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    type('!');
    expect(tableAt(0)).toMatchObject({
      caption: [text('Tides')],
      rows: [{ cells: [{ content: [text('Port!')] }, {}] }, {}, {}],
    });
    undo();
    undo();
    expect(tableAt(0).caption).toEqual([]);
  });

  it('keeps the caption one line of text when it is to become a heading or a list', () => {
    const { change, run, type, tableAt } = open([ports()]);
    change(() => $captionOf($table()).selectEnd());
    type('Tides');
    run('format:heading2');
    run('format:bulletedList');
    run('format:bold');
    type(' today');
    expect(inlineText(tableAt(0).caption)).toBe('Tides today');
  });

  it('keeps a cell a cell when it is to become a heading, a list, a quote or a box', () => {
    const { enter, run, texts, reader } = open([ports()]);
    for (const command of [
      'format:heading2',
      'format:bulletedList',
      'format:quote',
      'format:codeBlock',
    ] as const) {
      enter(1, 0);
      run(command);
    }
    expect(texts()[1]).toEqual(['Nowhere', '6:10']);
    expect(reader.read()).toHaveLength(1);
  });

  it('empties the selected cells by Delete, also when they are all of the table', () => {
    const { editor, select, texts, undo } = open([ports()]);
    select(1, 0, 2, 0);
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false);
    expect(texts()).toEqual([
      ['Port', 'High'],
      ['', '6:10'],
      ['', '7:25'],
    ]);
    undo();
    select(0, 0, 2, 1);
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    expect(texts().flat().join('')).toBe('');
    undo();
    expect(texts()).toHaveLength(3);
    expect(texts()[1]).toEqual(['Nowhere', '6:10']);
  });

  it('is not harmed by Backspace in the paragraph behind it or Delete in the one before it', () => {
    const { editor, change, texts } = open([p('Before'), ports(), p('After')]);
    change(() => {
      const last = $getRoot().getLastChild();
      if ($isElementNode(last)) last.selectStart();
    });
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    change(() => {
      const first = $getRoot().getFirstChild();
      if ($isElementNode(first)) first.selectEnd();
    });
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false);
    expect(texts(1)).toHaveLength(3);
  });
});

describe('the commands for tables', () => {
  it('make a table with a header row where the caret stands', () => {
    const { change, run, type, tableAt, reader } = open([p('Before'), p(''), p('After')]);
    change(() => {
      const empty = $getRoot().getChildAtIndex(1);
      if ($isElementNode(empty)) empty.select();
    });
    run('insert:table');
    type('First');
    expect(reader.read().map(block => block.type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(tableAt(1)).toMatchObject({
      header: true,
      columns: [{ align: null }, { align: null }, { align: null }],
    });
    expect(tableAt(1).rows.map(row => row.cells.length)).toEqual([3, 3, 3]);
    expect(inlineText(tableAt(1).rows[0]?.cells[0]?.content ?? [])).toBe('First');
  });

  it('insert rows and columns beside the selected ones, as many as are selected', () => {
    const { select, enter, run, texts, tableAt } = open([
      { ...ports(), columns: [{ align: null }, { align: 'end' }] },
    ]);
    select(1, 0, 2, 0);
    run('table:rowAbove');
    enter(0, 0);
    run('table:columnRight');
    expect(texts()).toEqual([
      ['Port', '', 'High'],
      ['', '', ''],
      ['', '', ''],
      ['Nowhere', '', '6:10'],
      ['Elsewhere', '', '7:25'],
    ]);
    expect(tableAt(0).columns.map(column => column.align)).toEqual([null, null, 'end']);
  });

  it('delete rows and columns, and the table with its last one', () => {
    const { enter, select, run, texts, reader, tableAt, undo } = open([ports(), p('After')]);
    enter(1, 0);
    run('table:deleteRow');
    expect(texts()).toEqual([
      ['Port', 'High'],
      ['Elsewhere', '7:25'],
    ]);
    enter(0, 0);
    run('table:deleteColumn');
    expect(texts()).toEqual([['High'], ['7:25']]);
    expect(tableAt(0).columns).toHaveLength(1);
    select(0, 0, 1, 0);
    run('table:deleteRow');
    expect(reader.read().map(block => block.type)).toEqual(['paragraph']);
    undo();
    undo();
    undo();
    expect(texts()).toHaveLength(3);
  });

  it('move rows and columns with what is said of them, and stop at the edge', () => {
    const { enter, run, texts, tableAt } = open([
      { ...ports(), columns: [{ align: null }, { align: 'end', unit: 'h' }] },
    ]);
    enter(2, 1);
    run('table:rowUp');
    run('table:moveLeft');
    run('table:moveLeft');
    expect(texts()).toEqual([
      ['High', 'Port'],
      ['7:25', 'Elsewhere'],
      ['6:10', 'Nowhere'],
    ]);
    expect(tableAt(0).columns).toEqual([{ align: 'end', unit: 'h' }, { align: null }]);
    run('table:moveRight');
    run('table:rowDown');
    expect(texts()).toEqual([
      ['Port', 'High'],
      ['Nowhere', '6:10'],
      ['Elsewhere', '7:25'],
    ]);
  });

  it('align the selected columns and switch the header row on and off, each one undo step', () => {
    const { select, run, tableAt, undo, editor } = open([ports()]);
    select(0, 1, 1, 1);
    run('table:alignEnd');
    expect(tableAt(0).columns).toEqual([{ align: null }, { align: 'end' }]);
    run('table:header');
    expect(tableAt(0).header).toBe(false);
    expect(editor.read(() => $cellAt($table(), 0, 0)?.hasHeader())).toBe(false);
    undo();
    expect(tableAt(0)).toMatchObject({ header: true, columns: [{ align: null }, { align: 'end' }] });
    expect(
      editor.read(() => [$cellAt($table(), 0, 1)?.hasHeader(), $cellAt($table(), 2, 1)?.getFormatType()]),
    ).toEqual([true, 'end']);
    undo();
    expect(tableAt(0).columns).toEqual([{ align: null }, { align: null }]);
  });

  it('do nothing outside tables', () => {
    const { change, run, reader } = open([p('Words')]);
    change(() => $getRoot().selectEnd());
    const before = reader.read();
    for (const command of ['table:rowAbove', 'table:delete', 'table:header', 'table:caption'] as const)
      run(command);
    expect(reader.read()).toEqual(before);
  });
});

describe('cells from a spreadsheet', () => {
  it('fill a table from the caret on and let it grow', () => {
    const { enter, change, texts, undo } = open([ports()]);
    enter(2, 1);
    change(() => {
      const range = $rangeOfSelection();
      const grid = tsvToGrid('1\t2\n3\t4\n');
      if (range && grid) $pasteGrid(range, grid);
    });
    expect(texts()).toEqual([
      ['Port', 'High', ''],
      ['Nowhere', '6:10', ''],
      ['Elsewhere', '1', '2'],
      ['', '3', '4'],
    ]);
    undo();
    expect(texts()).toHaveLength(3);
  });

  it('are read from tab-separated text with quoted line breaks and quotation marks, and written as such', () => {
    const rows = [
      ['a', 'two\nlines', ''],
      ['say "so"', '', 'tab\there'],
    ];
    const grid = tsvToGrid(textsToTsv(rows));
    expect(grid?.map(row => row.map(inlineText))).toEqual(rows);
    expect(tsvToGrid('a\t"b" c\r\n')?.map(row => row.map(inlineText))).toEqual([['a', '"b" c']]);
    expect(tsvToGrid('no tab\nhere')).toBeNull();
  });

  it('as one value go into every selected cell', () => {
    const { select, change, texts } = open([ports()]);
    select(1, 1, 2, 1);
    change(() => {
      const range = $rangeOfSelection();
      if (range) $pasteGrid(range, [[[text('–')]]]);
    });
    expect(texts().map(row => row[1])).toEqual(['High', '–', '–']);
  });
});
