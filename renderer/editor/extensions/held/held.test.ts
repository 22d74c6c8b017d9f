import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createNodeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  HISTORY_PUSH_TAG,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { footnote, inLanguage, p, ref, text, tk } from '#shared/testing/builders.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { openBody } from '../../testing/open-body.ts';
import { $moveSelected } from './held-extension.ts';

function open(body: Block[]) {
  const { editor, reader } = openBody(body);
  const change = (action: () => void) => editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
  // Without a window Lexical keeps no history unless told.
  registerHistory(editor, createEmptyHistoryState(), 0);
  // As in the window: reading commits what the editor began with, so that undo can come back to it.
  reader.read();
  return { editor, change, reader };
}

function $selectBlock(index: number): void {
  const node = $getRoot().getChildAtIndex(index);
  const selection = $createNodeSelection();
  if (node) selection.add(node.getKey());
  $setSelection(selection);
}

describe('a block that is held', () => {
  const facts: Block = { type: 'unsupported', id: p().id, raw: { type: 'chart', series: [1, 2] } };

  it('goes when it is deleted and comes back, with its id, when that is undone', () => {
    const body = [p('before'), facts, p('after')];
    const { editor, change, reader } = open(body);
    change(() => $selectBlock(1));
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    expect(reader.read()).toEqual([body[0], body[2]]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(reader.read()).toEqual(body);
  });

  it('moves past its neighbour and back by undo', () => {
    const body = [p('before'), facts, p('after')];
    const { editor, change, reader } = open(body);
    change(() => {
      $selectBlock(1);
      $moveSelected('down');
    });
    expect(reader.read()).toEqual([body[0], body[2], facts]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(reader.read()).toEqual(body);
  });

  it('does not move beyond the end, and text does not move at all', () => {
    const { change, reader } = open([p('before'), facts]);
    change(() => {
      $selectBlock(1);
      expect($moveSelected('down')).toBe(false);
      $selectBlock(0);
      expect($moveSelected('down')).toBe(false);
    });
    expect(reader.read()).toHaveLength(2);
  });

  it('shares no id with its copy', () => {
    const { change, reader } = open([facts]);
    change(() => {
      $getRoot().append(...$blocksToNodes([facts]));
    });
    const [original, copy] = reader.read();
    expect(original).toEqual(facts);
    expect(copy?.id).toMatch(/^[0-9A-Z]{26}$/);
    expect(copy?.id).not.toBe(facts.id);
  });
});

describe('a TK marker and a footnote reference', () => {
  it('stay in their place when words are typed around them', () => {
    const note = footnote('A note.');
    const { change, reader } = open([p('She is ', tk(), ref(note), inLanguage('fr', 'ans'))]);
    change(() => {
      const first = $getRoot().getFirstChild();
      if ($isElementNode(first)) first.selectEnd().insertText(' old');
      if ($isElementNode(first)) first.selectStart().insertText('Now: ');
    });
    expect(reader.read()).toMatchObject([
      { content: [text('Now: She is '), tk(), ref(note), { text: 'ans old', language: 'fr' }] },
    ]);
  });
});
