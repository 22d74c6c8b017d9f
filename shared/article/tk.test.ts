import { describe, expect, it } from 'vitest';
import { code, li, link, p, text, tk, ul } from '#shared/testing/builders.ts';
import { findTks, tkStretches } from './tk.ts';

describe('tkStretches', () => {
  const found = (given: string) => tkStretches(given).map(({ start, end }) => given.slice(start, end));

  it.each([
    ['She is TK years old', ['TK']],
    ['TKTK, and TK.', ['TKTK', 'TK']],
    ['born [TK mayor’s age] here', ['[TK mayor’s age]']],
    ['(TK)', ['TK']],
    ['东京TK', []],
    ['HTK, TKs, tk, _TK, TK2', []],
    ['[TK never closed', ['TK']],
    ['[TKX] [TK\nx]', ['TK']],
  ])('finds in %j', (given, hits) => {
    expect(found(given)).toEqual(hits);
  });
});

describe('findTks', () => {
  it('lists those of headline, dek and body in reading order with the words around', () => {
    const body = [
      p('She is ', tk(), ' and ', text('TK', 'code'), link('https://example.org', 'TK there')),
      ul(li('one'), li(['two ', tk('TK mayor’s age')])),
      code('TK'),
    ];
    const found = findTks({ headline: 'TK wins', dek: 'of TKTK', body });
    expect(found.map(({ before, text, after }) => `${before}|${text}|${after}`)).toEqual([
      '|TK| wins',
      'of |TKTK|',
      'She is |TK| and TKTK there',
      'She is TK and TK|TK| there',
      'two |TK mayor’s age|',
    ]);
    const long = findTks({ headline: `${'word '.repeat(20)}TK ${'word '.repeat(20)}`, dek: '', body: [] })[0];
    expect(long?.before).toMatch(/^…(word ){7}$/);
    expect(long?.after).toMatch(/^( word){7}…$/);
    expect(found.map(({ where, nth }) => [where, nth])).toEqual([
      ['headline', 0],
      ['dek', 0],
      [body[0]?.id, 0],
      [body[0]?.id, 1],
      [body[1]?.id, 0],
    ]);
  });
});
