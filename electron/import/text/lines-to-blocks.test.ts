import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import { testOrigin } from '#shared/testing/builders.ts';
import { linesToBlocks } from './lines-to-blocks.ts';

const blocks = (...texts: string[]) => linesToBlocks(texts, testOrigin());

describe('linesToBlocks', () => {
  it('makes a numbered list that begins with its first number', () => {
    const [list] = blocks('3. eels', '4. herons');
    expect(list).toMatchObject({ type: 'list', kind: 'numbered', start: 3, items: [{}, {}] });
    expect(list && blockText(list)).toBe('eels\nherons');
  });

  it('makes a bulleted list between the lines around it', () => {
    expect(blocks('We saw:', '• eels', '• herons', 'and no more').map(block => block.type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
  });

  it.each([
    ['one entry alone', ['- eels']],
    ['numbers out of order', ['1. eels', '7. herons']],
    ['speech that opens with dashes', ['– Eels?', '– Herons.']],
    ['bullets of two kinds', ['- eels', '* herons']],
  ])('takes %s for text, marker and all', (_name, texts) => {
    expect(
      blocks(...texts)
        .map(blockText)
        .join('\n'),
    ).toBe(texts.join('\n'));
  });

  it('keeps the short lines of an address in one paragraph, with line breaks', () => {
    expect(blocks('12 Quay Street', 'Saltmarsh').map(blockText)).toEqual(['12 Quay Street\nSaltmarsh']);
  });
});
