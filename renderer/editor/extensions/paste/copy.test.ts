import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createNodeSelection,
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { footnote, gallery, image, p, ref, testOrigin, text } from '#shared/testing/builders.ts';
import { openBody } from '../../testing/open-body.ts';
import { $removeSelected } from './copy.ts';
import { $selectedBlocks } from './selected-blocks.ts';

function open(body: Block[]) {
  const { editor, reader } = openBody(body);
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  const { newId } = testOrigin(0.3);
  const change = (action: () => void) => editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
  return {
    change,
    reader,
    copy: ($select: () => void) => {
      const copied: ReturnType<typeof $selectedBlocks>[] = [];
      change(() => {
        $select();
        copied.push($selectedBlocks(editor, newId));
      });
      return copied[0] ?? null;
    },
    undo: () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined);
      return reader.read();
    },
  };
}

function $at(...path: number[]): LexicalNode {
  let node: LexicalNode = $getRoot();
  for (const index of path) {
    const child = $isElementNode(node) ? node.getChildAtIndex(index) : null;
    if (!child) throw new Error(`There is nothing at ${path.join('.')}.`);
    node = child;
  }
  return node;
}

function $selectNodes(...nodes: LexicalNode[]): void {
  const selection = $createNodeSelection();
  for (const node of nodes) selection.add(node.getKey());
  $setSelection(selection);
}

function $selectFrom(start: LexicalNode, from: number, end: LexicalNode, to: number): void {
  const selection = $createRangeSelection();
  selection.anchor.set(start.getKey(), from, 'text');
  selection.focus.set(end.getKey(), to, 'text');
  $setSelection(selection);
}

const [pier, boat, bell] = [
  image('', 'A pier', 'The pier'),
  image('', 'A boat'),
  image('', 'A bell', 'Ringing'),
];
const three = gallery(pier, boat, bell);

describe('a copy of words', () => {
  const note = footnote('A note.');
  const body = [p('one', ref(note), ' two'), note];

  it('has the note that they refer to', () => {
    const copied = open(body).copy(() => $selectFrom($at(0, 0), 1, $at(0, 2), 2));
    expect(copied).toMatchObject({
      inline: true,
      blocks: [{ type: 'paragraph', content: [text('ne'), ref(note), text(' t')] }],
      notes: [note],
    });
  });

  it('has no note twice that was selected with them', () => {
    const copied = open(body).copy(() => $selectFrom($at(0, 0), 0, $at(1, 0), 7));
    expect(copied?.blocks.map(blockText)).toEqual(['one two', 'A note.']);
    expect(copied?.notes).toEqual([]);
  });
});

describe('a copy of pictures', () => {
  it('makes an image block of one picture of a gallery', () => {
    const copied = open([p('before'), three]).copy(() => $selectNodes($at(1, 0)));
    expect(copied).toEqual({ inline: false, blocks: [{ ...pier, id: three.items[0]?.id }], notes: [] });
  });

  it('has the words of captions that a selection reaches from one picture to another', () => {
    const copied = open([three]).copy(() => $selectFrom($at(0, 0, 0, 0), 4, $at(0, 2, 0, 0), 4));
    expect(copied?.blocks.map(blockText).join(' ')).toContain('pier');
    expect(copied?.blocks.map(blockText).join(' ')).toContain('Ring');
  });

  it('takes a picture out of its gallery when it is cut, and the gallery with the last one', () => {
    const single = gallery(image('', 'A crane'));
    const { change, reader, undo } = open([p('before'), three, single]);
    change(() => {
      $selectNodes($at(1, 1));
      $removeSelected();
    });
    expect(reader.read()[1]).toMatchObject({ items: [{ alt: 'A pier' }, { alt: 'A bell' }] });
    change(() => {
      $selectNodes($at(2, 0));
      $removeSelected();
    });
    expect(reader.read().map(block => block.type)).toEqual(['paragraph', 'gallery']);
    expect(undo()[2]).toEqual(single);
  });
});
