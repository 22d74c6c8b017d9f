import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAuthor } from '#shared/article/author.ts';
import { anyText } from '#shared/testing/arbitrary-text.ts';
import { article, image, p, testOrigin } from '#shared/testing/builders.ts';
import { fold } from './fold.ts';
import { matcherOf } from './matches.ts';
import { parseSearch } from './parse-search.ts';
import { parseSpan } from './parse-span.ts';
import { isPlain } from './query.ts';
import { searchDocumentOf } from './search-document.ts';
import { suggest } from './suggest.ts';
import { withoutUnfinished } from './unfinished.ts';
import { WordIndex } from './word-index.ts';
import { startsWord, wordsOf } from './words.ts';

const moment = { now: '2026-11-24T09:00:00.000Z', zone: 'Europe/Oslo' };
const base = article([p('The ferry to Østerø leaves at noon.'), p('渡船は正午に出る。')]);
const ferry = {
  ...base,
  headline: 'Ferry bell silent',
  status: 'inReview',
  profile: 'feature',
  modifiedAt: '2026-11-20T10:00:00.000Z',
  authors: [newAuthor(testOrigin(0.3).newId(), 'Mira Sandvik')],
  metadata: {
    ...base.metadata,
    section: 'Sea & Coast',
    keywords: ['ships', 'public transport'],
    places: [{ name: 'Østerø', uri: '' }],
  },
  workflow: { ...base.workflow, assignee: 'Jon', dueAt: '2026-11-24T16:00:00.000Z' },
};

function finds(text: string, piece = ferry): boolean {
  const parsed = parseSearch(text, moment);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const document = searchDocumentOf(piece);
  const index = new WordIndex();
  index.set(document.id, '', `${document.title}\n${document.text}`);
  return matcherOf(parsed.query, index)(document);
}

describe('a search', () => {
  it.each([
    ['', true],
    ['ferry', true],
    ['fer bel', true],
    ['erry', false],
    ['ØSTERØ', true],
    ['正午', true],
    ['"ferry to"', true],
    ['"to ferry"', false],
    ['"ferry t', true],
    ['ferry -bell', false],
    ['ferry -tram', true],
    ['-"ferry to"', false],
    ['author:mira', true],
    ['author:"mira sand"', true],
    ['author:jon', false],
    ['-author:jon', true],
    ['assignee:jon status:review', true],
    ['status:"In review"', true],
    ['status:inReview', true],
    ['status:draft', false],
    ['section:coast', true],
    ['keyword:transport', true],
    ['topic:øster', true],
    ['profile:feature', true],
    ['due:today', true],
    ['due:tomorrow', false],
    ['due:3d', true],
    ['due:2026-11', true],
    ['due:overdue', false],
    ['due:none', false],
    ['has:tk', false],
    ['-has:picture', true],
    ['after:7d', true],
    ['after:3d', false],
    ['before:3d', true],
    ['after:2026-11-20', true],
    ['after:2026-11-21', false],
    ['before:2026-11-21', true],
    ['before:2026', false],
    ['Ferry: ', false],
    ['AUTHOR:Mira', true],
  ])('%s finds the ferry: %s', (text, found) => {
    expect(finds(text)).toBe(found);
  });

  it('sees pictures, TKs and what is late', () => {
    const piece = {
      ...ferry,
      body: [p('TK the name'), image('a.png', 'A ship')],
      workflow: { ...ferry.workflow, dueAt: '2026-11-23T10:00:00.000Z' },
    };
    expect(finds('has:tk has:picture due:overdue', piece)).toBe(true);
    expect(finds('due:overdue', { ...piece, status: 'exported' })).toBe(false);
  });

  it.each([
    ['tide auhtor:mira', 5, 11, /no “auhtor:”/],
    ['author:', 0, 7, /needs a value/],
    ['x -has:sound', 2, 10, /“sound” is no value for “has:”/],
    ['after:2026-02-30', 0, 16, /no value/],
    ['due:soonish', 0, 11, /no value/],
  ])('of %s says what is wrong and where', (text, at, length, message) => {
    const parsed = parseSearch(text, moment);
    expect(parsed).toMatchObject({
      ok: false,
      problem: { at, length, message: expect.stringMatching(message) },
    });
  });

  it.each([
    ['tide due:', 'tide'],
    ['-has:', ''],
    ['tide Ferries:', 'tide Ferries:'],
    ['due: ', 'due: '],
  ])('leaves out an operator that is still being typed: %j', (text, rest) => {
    expect(withoutUnfinished(text)).toBe(rest);
  });

  it('takes times and addresses for text', () => {
    for (const text of ['12:30', 'https://example.org/a', 'a - b', '-']) {
      const parsed = parseSearch(text, moment);
      expect(parsed.ok && isPlain(parsed.query)).toBe(true);
    }
  });

  it('takes any text without an error of its own, and its problem lies inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:"- \ndue0127') }), text => {
        const parsed = parseSearch(text, moment);
        if (parsed.ok) return;
        expect(parsed.problem.at).toBeGreaterThanOrEqual(0);
        expect(parsed.problem.at + parsed.problem.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the index of words', () => {
  const texts = fc.array(
    fc.array(fc.constantFrom('tide', 'tides', 'to', 'ebb', 'ø', '正午', 'e'), { maxLength: 6 }),
    {
      maxLength: 30,
    },
  );
  it('answers as looking through all texts would, whatever came, changed and went', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (steps, articles) => {
        const index = new WordIndex();
        const kept = new Map<string, string>();
        steps.forEach((words, at) => {
          const id = `a${at % articles}`;
          const text = words.join(' ');
          if (text === '') {
            index.delete(id, kept.get(id) ?? '');
            kept.delete(id);
          } else {
            index.set(id, kept.get(id) ?? '', text);
            kept.set(id, text);
          }
        });
        for (const term of ['t', 'tide', 'tides', 'to eb', 'to ebb', 'x', 'ø']) {
          const candidates = index.candidates(term);
          for (const [id, text] of kept) {
            const may = candidates?.slots[index.slot(id)] === 1;
            const holds = startsWord(text, term);
            expect(candidates?.exact ? may === holds : may || !holds).toBe(true);
          }
        }
      }),
    );
  });

  it('finds words by their beginning among thousands', () => {
    const index = new WordIndex();
    const words = [...Array(5000).keys()].map(i => `w${(i * 7919).toString(36)}`);
    words.forEach((word, at) => {
      index.set(`a${at}`, '', word);
    });
    for (const word of words.slice(0, 200)) {
      const { slots } = index.candidates(word) ?? { slots: new Uint8Array() };
      const expected = words.filter(other => other.startsWith(word)).length;
      expect(slots.reduce((sum, one) => sum + one, 0)).toBe(expected);
    }
  });

  it('takes any text apart so that each word stands in it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const folded = fold(text);
        for (const word of wordsOf(folded)) expect(startsWord(folded, word)).toBe(true);
      }),
    );
  });
});

describe('a span of time', () => {
  it.each([
    ['today', '2026-11-23T23:00:00.000Z', '2026-11-24T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-02', '2026-01-31T23:00:00.000Z', '2026-02-28T23:00:00.000Z'],
    ['7d', '2026-11-17T09:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    ['9m', '2026-02-24T09:00:00.000Z', '2026-11-24T09:00:00.000Z'],
    ['2h', '2026-11-24T07:00:00.000Z', '2026-11-24T09:00:00.000Z'],
  ])('%s back is from %s to %s', (value, from, to) => {
    expect(parseSpan(value, moment, 'back')).toEqual({ from, to });
  });

  it.each(['', 'x', '2026-13', '7', '-3d', '2026-11-31'])('%j is none', value => {
    expect(parseSpan(value, moment, 'back')).toBeNull();
  });
});

describe('suggestions', () => {
  it('complete operators and their values at the caret', () => {
    expect(suggest('tide au', 7)).toEqual([{ text: 'author:', describes: 'who wrote it', at: 5, length: 2 }]);
    expect(suggest('-stat', 5).map(one => one.text)).toEqual(['-status:']);
    expect(suggest('status:rev', 10).map(one => one.text)).toEqual(['status:"In review" ']);
    expect(suggest('section:', 8, () => ['Sea', 'Sea', 'Land']).map(one => one.text)).toEqual([
      'section:Sea ',
      'section:Land ',
    ]);
    expect(suggest('tide au ', 8)).toEqual([]);
    expect(suggest('"au', 3)).toEqual([]);
  });
});
