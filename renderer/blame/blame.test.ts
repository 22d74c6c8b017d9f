import { describe, expect, it } from 'vitest';
import { blockText } from '#shared/article/plain-text.ts';
import type { Attribution } from '#shared/history/blame.ts';
import { li, p, ul } from '#shared/testing/builders.ts';
import { groupAttributions } from './group-attributions.ts';
import { piecesOf } from './pieces.ts';
import { stretchesOfSelection } from './stretches-of-selection.ts';

const one = p('The ferry leaves at noon. Nobody knows why.');
const two = p('It has a bell.');

function at(block: { id: string }, offset: number) {
  return { block: block.id, offset };
}

describe('stretchesOfSelection', () => {
  it('takes the sentence around a caret', () => {
    const [stretch] = stretchesOfSelection([one, two], { anchor: at(one, 30), focus: at(one, 30) });
    expect(blockText(one).slice(stretch?.start, stretch?.end)).toBe('Nobody knows why.');
  });

  it('goes from block to block, also when the selection was drawn backwards', () => {
    expect(stretchesOfSelection([one, two], { anchor: at(two, 2), focus: at(one, 26) })).toEqual([
      { block: one.id, start: 26, end: blockText(one).length },
      { block: two.id, start: 0, end: 2 },
    ]);
  });

  it('finds an entry of a list in the text of the list', () => {
    const list = ul(li('Oars'), li('A lamp'));
    const entry = list.items[1];
    const [stretch] = stretchesOfSelection([list], {
      anchor: at(entry ?? list, 2),
      focus: at(entry ?? list, 6),
    });
    expect(blockText(list).slice(stretch?.start, stretch?.end)).toBe('lamp');
  });

  it('covers nothing when the place is in no block', () => {
    expect(stretchesOfSelection([one], { anchor: at(two, 0), focus: at(one, 3) })).toEqual([]);
  });
});

const word = (revision: number, minute: number, who: string, start: number, text: string): Attribution => ({
  revision,
  at: `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`,
  who,
  start,
  end: start + text.length,
  text,
});

describe('groupAttributions', () => {
  const words = [
    word(1, 0, 'Ina', 0, 'The'),
    word(3, 1, 'Ole', 4, 'old'),
    word(2, 0, 'Ina', 8, 'ferry'),
    word(9, 40, 'Ole', 14, 'leaves'),
  ];

  it('gathers the saves of one sitting, and keeps two people and two sittings apart', () => {
    expect(groupAttributions(words).map(({ who, words: count }) => [who, count])).toEqual([
      ['Ole', 1],
      ['Ole', 1],
      ['Ina', 2],
    ]);
  });

  it('cuts the text where another sitting begins, and loses nothing of it', () => {
    const text = 'The old ferry leaves.';
    const pieces = piecesOf(text, { start: 0, end: text.length }, words, groupAttributions(words));
    expect(pieces.map(piece => [piece.text, piece.sitting])).toEqual([
      ['The ', 2],
      ['old ', 1],
      ['ferry ', 2],
      ['leaves.', 0],
    ]);
  });
});
