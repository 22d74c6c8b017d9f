import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuery, type Match } from './matcher.ts';
import { emptyQuery, type FindQuery } from './query.ts';

function find(text: string, wanted: string, options: Partial<FindQuery> = {}): Match[] {
  const compiled = compileQuery({ ...emptyQuery, ...options, text: wanted });
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.value.find({ text });
}

function found(text: string, wanted: string, options: Partial<FindQuery> = {}): string[] {
  return find(text, wanted, options).map(({ start, end }) => text.slice(start, end));
}

describe('a search for words', () => {
  it('ignores case unless told', () => {
    expect(found('Ferry, ferry, FERRY', 'ferry')).toEqual(['Ferry', 'ferry', 'FERRY']);
    expect(found('Ferry, ferry, FERRY', 'ferry', { matchCase: true })).toEqual(['ferry']);
  });

  it('takes ß for ss both ways and gives offsets in the text itself', () => {
    expect(find('Große Straße 7', 'STRASSE')).toMatchObject([{ start: 6, end: 12 }]);
    expect(found('Strasse, Straße', 'straße')).toEqual(['Strasse', 'Straße']);
  });

  it('does not match half of an ß', () => {
    expect(found('Maß', 's')).toEqual([]);
    expect(found('Masse', 's')).toEqual(['s', 's']);
  });

  it('finds İstanbul and ISTANBUL by istanbul, at the right offsets', () => {
    expect(find('In İstanbul.', 'istanbul')).toMatchObject([{ start: 3, end: 11 }]);
    expect(found('ISTANBUL', 'istanbul')).toEqual(['ISTANBUL']);
  });

  it('takes the Greek sigma at the end of a word for the one inside', () => {
    expect(found('ΟΔΟΣ οδος οδός', 'οδοσ')).toEqual(['ΟΔΟΣ', 'οδος']);
  });

  it('takes what it is given for characters, not for an expression', () => {
    expect(found('a.b (c) a-b', 'a.b')).toEqual(['a.b']);
    expect(found('a.b (c)', '(c)')).toEqual(['(c)']);
  });

  it('finds characters beyond the first 65,536', () => {
    expect(found('𐐀 and 𐐨, 👩‍🚀', '𐐨')).toEqual(['𐐀', '𐐨']);
  });

  it('finds nothing by nothing', () => {
    expect(found('abc', '')).toEqual([]);
  });
});

describe('whole words', () => {
  it('end where letters, digits and accents end, in any alphabet', () => {
    const wholeWord = true;
    expect(found('pier piers pier’s (pier) épier', 'pier', { wholeWord })).toEqual(['pier', 'pier', 'pier']);
    expect(found('мир мирный', 'мир', { wholeWord })).toHaveLength(1);
    expect(found('Sälen', 's', { wholeWord })).toEqual([]);
  });

  it('are found by a dictionary where no spaces are written', () => {
    expect(found('東京都に行く', '東京', { wholeWord: true }).length).toBeGreaterThan(0);
    expect(found('すもももももももものうち', 'もも', { wholeWord: true }).length).toBeLessThan(5);
  });

  it('count for signs, which are no words', () => {
    expect(found('a – b', '–', { wholeWord: true })).toEqual(['–']);
  });
});

describe('a regular expression', () => {
  const regex = true;

  it('gives its groups, by number and by name', () => {
    const [match] = find('12 May', String.raw`(\d+) (?<month>\p{L}+)(x)?`, { regex });
    expect(match).toMatchObject({ groups: ['12', 'May', undefined], named: { month: 'May' } });
  });

  it('is bound to whole words where asked', () => {
    expect(found('pier piers été', 'pier|t', { regex, wholeWord: true })).toEqual(['pier']);
  });

  it('passes over empty matches and comes to an end', () => {
    expect(found('abc', 'x*', { regex })).toEqual([]);
    expect(found('axxb', 'x*', { regex })).toEqual(['xx']);
    expect(found('one\ntwo', '^', { regex })).toEqual([]);
    expect(found('one\ntwo', String.raw`^\w`, { regex })).toEqual(['o', 't']);
  });

  it('that cannot be read says why', () => {
    expect(compileQuery({ ...emptyQuery, text: '(a', regex })).toEqual({
      ok: false,
      error: { code: 'bad-input', message: 'This regular expression cannot be read: Unterminated group.' },
    });
  });
});

describe('any search', () => {
  const anyQuery = fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 3 }),
    matchCase: fc.boolean(),
    wholeWord: fc.boolean(),
    regex: fc.constant(false),
  });

  it('gives matches in order that do not overlap and are not empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ß', 's', 'İ', 'i', '𐐀', ' ') }),
        anyQuery,
        (text, query) => {
          let last = 0;
          for (const { start, end } of find(text, query.text, query)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('finds every piece of a text in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (given, a, b, matchCase) => {
          const text = given.normalize('NFC');
          const characters = [...text];
          const from = a % (characters.length + 1);
          const piece = characters.slice(from, from + (b % 5) + 1).join('');
          // A piece cut at a combining sign may compose with what stood before it, and is then another.
          fc.pre(piece !== '' && piece === piece.normalize('NFC'));
          expect(found(text, piece, { matchCase }).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
