import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { li, nested, p, testOrigin, ul } from '#shared/testing/builders.ts';
import { blocksToText } from './blocks-to-text.ts';
import { outline } from './testing/outline.ts';
import { textToBlocks } from './text-to-blocks.ts';

const read = (...lines: string[]) => outline(textToBlocks(lines.join('\n'), testOrigin().newId));

describe('lines with a sign before them', () => {
  it('are a list when there are three or more with one sign', () => {
    expect(read('Bring:', '- a coat', '- a book', '- a lamp', 'The rest is there.')).toEqual([
      'p Bring:',
      '- a coat',
      '- a book',
      '- a lamp',
      'p The rest is there.',
    ]);
    expect(read('• a', '• b', '• c')).toEqual(['- a', '- b', '- c']);
    expect(read('*\ta', '', '*\tb', '', '*\tc')).toEqual(['- a', '- b', '- c']);
  });

  it('are nested by how far in they stand, and go on in lines below that are further in', () => {
    expect(read('• one', '   that goes on', '  ◦ inner', '• two', '• three')).toEqual([
      '- one that goes on',
      '  - inner',
      '- two',
      '- three',
    ]);
  });

  it.each([
    ['two of them', ['- a', '- b']],
    ['different signs', ['- a', '* b', '• c']],
    ['speech with long dashes', ['– Good day.', '– Good day.', '– And now?']],
    ['no space behind the sign', ['-1', '-2', '-3']],
    ['rules of signs', ['---', '***', '---']],
    ['lines between them', ['- a', 'said one', '- b', 'said the other', '- c']],
  ])('stay text when there are %s', (_name, lines) => {
    expect(read(...lines)).toEqual(lines.map(line => `p ${line}`));
  });

  it('come back from a copy as the list that they were', () => {
    const list = ul(li('one', nested('bulleted', li('inner'))), li('two'), li('three'));
    const { newId } = testOrigin();
    expect(outline(textToBlocks(blocksToText([p('a'), list, p('b')]), newId))).toEqual(
      outline([p('a'), list, p('b')]),
    );
  });

  it('lose no word, whatever stands around them', () => {
    const line = fc.constantFrom('- one', '  - two', '• three', '', 'four five', '    six', '* seven', '-');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), lines => {
        const words = (text: string) => text.match(/[a-z]+/g) ?? [];
        const blocks = textToBlocks(lines.join('\n'), testOrigin().newId);
        expect(words(blocksToText(blocks))).toEqual(words(lines.join('\n')));
      }),
    );
  });
});
