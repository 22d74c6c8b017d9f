import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalNode,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import { asset, footnote, gallery, image, link, p, ref, text, tk } from '#shared/testing/builders.ts';
import { editorCommands } from '../../commands/editor-commands.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { openBody } from '../../testing/open-body.ts';
import { $captionOf } from './caption-node.ts';
import { $insertPictures } from './insert-pictures.ts';
import { $isFigure, $selectedFigure, $selectFigure } from './select-figure.ts';

function open(body: Block[]) {
  const { editor, reader } = openBody(body);
  registerHistory(editor, createEmptyHistoryState(), 0);
  // As in the window: reading commits what the editor began with, so that undo can come back to it.
  reader.read();
  const change = (action: () => void) => editor.update(action, { discrete: true, tag: HISTORY_PUSH_TAG });
  const press = (backward: boolean) => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, backward);
  return { editor, reader, change, press, undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined) };
}

function $block(index: number): LexicalNode {
  const node = $getRoot().getChildAtIndex(index);
  if (!node) throw new Error(`There is no block ${index}.`);
  return node;
}

function $selectBlock(index: number): void {
  const node = $block(index);
  if (!$isFigure(node)) throw new Error(`Block ${index} is no figure.`);
  $selectFigure(node);
}

function $caretIn(node: LexicalNode | null, at: 'start' | 'end'): void {
  if (!$isElementNode(node)) throw new Error('There is no text to put the caret into.');
  if (at === 'start') node.selectStart();
  else node.selectEnd();
}

const note = footnote('Measured at the pier.');
const ferry = image(
  'https://pictures.example/ferry.png',
  'A ferry at a pier',
  'The ',
  link('https://ferry.example/', text('ferry', 'bold')),
  ' at ',
  tk(),
  ref(note),
);

describe('a picture in the text', () => {
  it('goes when it is deleted and comes back with caption, alt text and id when that is undone', () => {
    const body = [p('before'), ferry, p('after')];
    const { reader, change, press, undo } = open(body);
    change(() => $selectBlock(1));
    press(true);
    expect(reader.read()).toEqual([body[0], body[2]]);
    undo();
    expect(reader.read()).toEqual(body);
  });

  it('leaves a paragraph to write in where it was all there was', () => {
    const { reader, change, press } = open([ferry]);
    change(() => $selectBlock(0));
    press(false);
    change(() => $getSelection()?.insertText('Begun anew.'));
    expect(reader.read()).toMatchObject([{ type: 'paragraph', content: [text('Begun anew.')] }]);
  });

  it('is left by Enter in its caption, which stays whole', () => {
    const { editor, reader, change } = open([ferry]);
    change(() => $caretIn($captionOf($block(0)), 'start'));
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    change(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText('Below.');
    });
    expect(reader.read()).toMatchObject([ferry, { type: 'paragraph', content: [text('Below.')] }]);
  });

  it('is selected, not joined, by Backspace at the start of its caption and behind it', () => {
    const body = [p('before'), ferry, p('after')];
    const { editor, reader, change, press } = open(body);
    for (const $place of [() => $captionOf($block(1)), () => $block(2)]) {
      change(() => $caretIn($place(), 'start'));
      press(true);
      expect(editor.read(() => $selectedFigure()?.getIndexWithinParent())).toBe(1);
    }
    expect(reader.read()).toEqual(body);
  });

  it('is selected by Delete before it; at the end of its caption Delete does nothing', () => {
    const body = [p('before'), ferry, p('after')];
    const { editor, reader, change, press } = open(body);
    change(() => $caretIn($block(0), 'end'));
    press(false);
    expect(editor.read(() => $selectedFigure()?.getIndexWithinParent())).toBe(1);
    change(() => $caretIn($captionOf($block(1)), 'end'));
    press(false);
    expect(reader.read()).toEqual(body);
  });

  it('stays when a selection that begins before it and ends in its caption is deleted', () => {
    const { reader, change, press } = open([p('before'), image('', 'A pier', 'The old pier')]);
    change(() => {
      const selection = $createRangeSelection();
      const first = $block(0);
      const caption = $captionOf($block(1));
      const [from, to] = [$isElementNode(first) && first.getFirstChild(), caption?.getFirstChild()];
      if (!from || !to) throw new Error('A text is missing.');
      selection.anchor.set(from.getKey(), 3, 'text');
      selection.focus.set(to.getKey(), 4, 'text');
      $setSelection(selection);
    });
    press(true);
    expect(reader.read()).toMatchObject([
      { type: 'paragraph', content: [text('bef')] },
      { type: 'image', alt: 'A pier', caption: [text('old pier')] },
    ]);
  });

  it('stays a picture when its caption is made a heading or a list', () => {
    const { editor, reader, change } = open([ferry]);
    change(() => $caretIn($captionOf($block(0)), 'end'));
    editorCommands['format:heading2']?.(editor);
    expect(reader.read()).toEqual([ferry]);
  });

  it('lets blocks that are pasted into its caption stand behind it', () => {
    const { reader, change } = open([image('', 'A pier', 'The pier')]);
    change(() => {
      $caretIn($captionOf($block(0)), 'end');
      const paragraphs = ['; one', 'two'].map(words => $createParagraphNode().append($createTextNode(words)));
      $getSelection()?.insertNodes(paragraphs);
    });
    expect(reader.read()).toMatchObject([
      { type: 'image', caption: [text('The pier; one')] },
      { type: 'paragraph', content: [text('two')] },
    ]);
  });

  it('is pasted into a text as a picture, with another id', () => {
    const { reader, change } = open([p('before'), ferry]);
    change(() => {
      $caretIn($block(0), 'end');
      $getSelection()?.insertNodes($blocksToNodes([ferry]));
    });
    const pictures = reader.read().filter(block => block.type === 'image');
    expect(pictures).toHaveLength(2);
    expect(pictures.map(picture => picture.alt)).toEqual([ferry.alt, ferry.alt]);
    expect(pictures.map(picture => inlineText(picture.caption))).toEqual([
      'The ferry at TK',
      'The ferry at TK',
    ]);
    expect(new Set(pictures.map(picture => picture.id)).size).toBe(2);
  });
});

describe('$insertPictures', () => {
  const [one, two] = [asset('one.png', '1'), { ...asset('two.png', '2'), alt: 'Two', caption: 'The second' }];

  it('puts them in the place of an empty paragraph, each as a block, with what their files say', () => {
    const { reader, change, undo } = open([p('before'), p()]);
    change(() => {
      $caretIn($block(1), 'start');
      $insertPictures([one, two], 'blocks', null);
    });
    expect(reader.read()).toMatchObject([
      { type: 'paragraph' },
      { type: 'image', asset: one.sha256, alt: '', caption: [] },
      { type: 'image', asset: two.sha256, alt: 'Two', caption: [text('The second')] },
    ]);
    undo();
    expect(reader.read().map(block => block.type)).toEqual(['paragraph', 'paragraph']);
  });

  it('puts several together as a gallery, and selects it', () => {
    const { editor, reader, change } = open([p('before')]);
    change(() => {
      $caretIn($block(0), 'end');
      $insertPictures([one, two], 'gallery', null);
    });
    expect(reader.read()[1]).toMatchObject({
      type: 'gallery',
      items: [{ asset: one.sha256 }, { asset: two.sha256 }],
    });
    expect(editor.read(() => $isNodeSelection($getSelection()))).toBe(true);
  });

  it('puts them at the end when the place is gone, and into a gallery beside one of its pictures', () => {
    const { reader, change } = open([gallery(image('', 'A pier')), p('after')]);
    change(() => $insertPictures([one], 'blocks', { beside: 'gone', side: 'before' }));
    change(() => {
      const figure = $block(0);
      const picture = $isElementNode(figure) ? figure.getFirstChild() : null;
      if (picture) $insertPictures([two], 'blocks', { beside: picture.getKey(), side: 'before' });
    });
    expect(reader.read()).toMatchObject([
      { type: 'gallery', items: [{ alt: 'Two' }, { alt: 'A pier' }] },
      { type: 'paragraph' },
      { type: 'image', asset: one.sha256 },
    ]);
  });
});
