import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createNodeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Gallery } from '#shared/article/blocks/gallery.ts';
import { gallery, image, p, text } from '#shared/testing/builders.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { openBody } from '../../testing/open-body.ts';
import { pictureCommands } from '../image/picture-commands.ts';
import { noPictureDesk } from '../image/picture-desk.ts';
import { $isFigure, $selectFigure } from '../image/select-figure.ts';

function open(body: Block[]) {
  const { editor, reader } = openBody(body);
  registerHistory(editor, createEmptyHistoryState(), 0);
  reader.read();
  const change = (action: () => void) => editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
  return {
    reader,
    change,
    erase: () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    run: (command: keyof typeof pictureCommands) => {
      pictureCommands[command]?.(editor, noPictureDesk);
      // What a command changes is written with the next update.
      change(() => undefined);
    },
  };
}

function $picture(block: number, index: number): LexicalNode {
  const node = $getRoot().getChildAtIndex(block);
  const picture = $isElementNode(node) ? node.getChildAtIndex(index) : null;
  if (!picture) throw new Error(`There is no picture ${index} in block ${block}.`);
  return picture;
}

function $select(...nodes: (LexicalNode | null)[]): void {
  const [first, ...others] = nodes;
  if ($isFigure(first) && others.length === 0) {
    $selectFigure(first);
    return;
  }
  const selection = $createNodeSelection();
  for (const node of nodes) if (node) selection.add(node.getKey());
  $setSelection(selection);
}

const [pier, boat, bell] = [
  image('', 'A pier', 'The pier'),
  image('', 'A boat'),
  image('', 'A bell', 'Ringing'),
];
const three: Gallery = { ...gallery(pier, boat, bell), caption: [text('On the river', 'italic')] };

function altsOf(block: Block | undefined): string[] {
  return block?.type === 'gallery' ? block.items.map(item => item.alt) : [];
}

describe('a gallery', () => {
  it('gives its copy, and each picture in it, an id of its own', () => {
    const { reader, change } = open([three]);
    change(() => {
      $getRoot().append(...$blocksToNodes([three]));
    });
    const [original, copy] = reader.read();
    expect(original).toEqual(three);
    expect(altsOf(copy)).toEqual(altsOf(three));
    const ids = [...JSON.stringify([original, copy]).matchAll(/"id":"(\w+)"/g)].map(hit => hit[1]);
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
  });

  it('moves a picture back and on, as far as it goes, and takes that back', () => {
    const { reader, change, run, undo } = open([three]);
    change(() => $select($picture(0, 1)));
    run('picture:moveUp');
    expect(altsOf(reader.read()[0])).toEqual(['A boat', 'A pier', 'A bell']);
    run('picture:moveUp');
    expect(altsOf(reader.read()[0])).toEqual(['A boat', 'A pier', 'A bell']);
    undo();
    expect(reader.read()).toEqual([three]);
    change(() => $select($picture(0, 2)));
    run('picture:moveDown');
    expect(reader.read()).toEqual([three]);
  });

  it('loses one picture when that is deleted, and goes with its last', () => {
    const single = gallery(image('', 'A crane'));
    const { reader, change, erase, undo } = open([p('before'), three, single]);
    change(() => $select($picture(1, 0)));
    erase();
    expect(altsOf(reader.read()[1])).toEqual(['A boat', 'A bell']);
    change(() => $select($picture(2, 0)));
    erase();
    expect(reader.read().map(block => block.type)).toEqual(['paragraph', 'gallery']);
    undo();
    expect(reader.read()[2]).toEqual(single);
  });

  it('gives a picture out as a block of its own, with caption and id', () => {
    const { reader, change, run } = open([three, p('after')]);
    change(() => $select($picture(0, 2)));
    run('picture:takeOut');
    const [left, out, after] = reader.read();
    expect(altsOf(left)).toEqual(['A pier', 'A boat']);
    expect(out).toEqual({ ...bell, id: three.items[2]?.id });
    expect(after?.type).toBe('paragraph');
  });

  it('becomes its last picture when that is taken out, which takes over the caption', () => {
    const { reader, change, run } = open([{ ...gallery(boat), caption: [text('On the river')] }]);
    change(() => $select($picture(0, 0)));
    run('picture:takeOut');
    expect(reader.read()).toMatchObject([{ type: 'image', alt: 'A boat', caption: [text('On the river')] }]);
  });

  it('is made of neighbouring pictures that are selected, which keep ids and captions', () => {
    const body = [p('before'), pier, boat, p('between'), bell];
    const { reader, change, run, undo } = open(body);
    change(() => $select(...[1, 2, 4].map(index => $getRoot().getChildAtIndex(index))));
    run('picture:makeGallery');
    const [, made, between, alone] = reader.read();
    expect(made).toMatchObject({
      type: 'gallery',
      caption: [],
      items: [
        { id: pier.id, alt: 'A pier', caption: pier.caption },
        { id: boat.id, alt: 'A boat' },
      ],
    });
    expect([between, alone]).toEqual([body[3], bell]);
    undo();
    expect(reader.read()).toEqual(body);
  });

  it('takes in an image block that is put among its pictures, and lets one be an image block outside', () => {
    const { reader, change } = open([three, pier]);
    change(() => {
      $picture(0, 0).insertBefore($getRoot().getLastChildOrThrow());
      $getRoot().append($picture(0, 3));
    });
    const [first, out] = reader.read();
    expect(altsOf(first)).toEqual(['A pier', 'A pier', 'A boat']);
    expect(out).toEqual({ ...bell, id: three.items[2]?.id });
  });
});
