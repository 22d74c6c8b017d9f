import { $isTableNode } from '@lexical/table';
import { $getRoot } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { code, gallery, image, li, p, table, text, tk, ul } from '#shared/testing/builders.ts';
import { $captionOf } from '../extensions/table/table-state.ts';
import { openBody } from '../testing/open-body.ts';
import { BodyTexts } from './body-text.ts';

function open(body: Block[]) {
  const { editor } = openBody(body);
  const texts = new BodyTexts(editor);
  return { editor, words: () => texts.read().map(one => one.text) };
}

describe('the texts of a body', () => {
  it('are those of captions, too, in reading order', () => {
    const harbour: Block = { ...table(['a', 'b']), caption: [text('The harbour')] };
    const { words } = open([p('one'), harbour, gallery(image('', '', 'A pier')), ul(li('two'))]);
    expect(words()).toEqual(['one', 'The harbour', 'a', 'b', 'A pier', 'two']);
  });

  it('have no program text, and mark what is no running word', () => {
    const { editor } = open([code('let x = 1'), p('a ', tk(), text(' b', 'code'))]);
    const [only, ...others] = new BodyTexts(editor).read();
    expect(others).toEqual([]);
    expect(only?.parts.map(part => part.isProse)).toEqual([true, false, false]);
  });

  it('follow what is typed into the caption of a table', () => {
    const { editor, words } = open([{ ...table(['a']), caption: [text('The harbour')] }]);
    expect(words()[0]).toBe('The harbour');
    editor.update(
      () => {
        const node = $getRoot().getFirstChild();
        if ($isTableNode(node)) $captionOf(node).selectEnd().insertText(' at noon');
      },
      { discrete: true },
    );
    expect(words()[0]).toBe('The harbour at noon');
  });
});
