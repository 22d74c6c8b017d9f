import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { compareArticles } from '#shared/history/compare-articles.ts';
import { restoreParts } from '#shared/history/restore-part.ts';
import { article, p } from '#shared/testing/builders.ts';
import { foldUnchanged } from './fold-unchanged.ts';
import { partsOfChange } from './parts-of-change.ts';

const words: Block[] = ['one', 'two', 'three', 'four', 'five', 'six'].map(word =>
  p(`${word} ferries leave at ${word}`),
);
const says = (at: number, text: string): Block => ({ ...p(text), id: words[at]?.id ?? '' });

/** Undoes one change after another, each as its button would, and gives the texts then. */
function undoAll(before: Block[], after: Block[]): string[] {
  const version = article(before);
  let current = article(after);
  for (let i = 0; i < 10; i++) {
    const { blocks } = compareArticles(version, current);
    const change = blocks.find(({ kind }) => kind !== 'same');
    if (!change) break;
    current = restoreParts(current, version, partsOfChange(change, blocks));
  }
  return current.body.map(blockText);
}

function rowsOf(before: Block[], after: Block[]) {
  return foldUnchanged(compareArticles(article(before), article(after)).blocks).map(row =>
    row.kind === 'folded' ? row.blocks.length : row.block.kind,
  );
}

describe('foldUnchanged', () => {
  it('leaves one block in view on each side of a change', () => {
    expect(rowsOf(words, words.with(3, says(3, 'four boats')))).toEqual([
      2,
      'same',
      'changed',
      'same',
      'same',
    ]);
  });

  it('folds all of a text that is the same', () => {
    expect(rowsOf(words, words)).toEqual([6]);
  });

  it('does not fold a single block, which would take as much room', () => {
    const after = words.with(0, says(0, 'one boat')).with(4, says(4, 'no boat'));
    expect(rowsOf(words, after)).toEqual(['changed', 'same', 'same', 'same', 'changed', 'same']);
  });
});

describe('partsOfChange', () => {
  const texts = words.map(blockText);

  it('brings a paragraph back that was split in two, without a part of it standing there twice', () => {
    const after = [says(0, 'one ferries leave'), p(' at one'), ...words.slice(1)];
    expect(undoAll(words, after)).toEqual(texts);
  });

  it('brings two paragraphs back that were joined', () => {
    const joined = says(0, `${texts[0]} ${texts[1]}`);
    expect(undoAll(words, [joined, ...words.slice(2)])).toEqual(texts);
  });

  it('puts a moved paragraph back where it stood', () => {
    expect(undoAll(words, [...words.slice(1), ...words.slice(0, 1)])).toEqual(texts);
  });

  it('puts a paragraph back that was moved and changed', () => {
    const moved = says(0, 'one ferries leave at noon');
    expect(undoAll(words, [...words.slice(1), moved])).toEqual(texts);
  });
});
