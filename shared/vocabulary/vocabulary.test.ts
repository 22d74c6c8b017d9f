import { describe, expect, it } from 'vitest';
import { mediaTopicsTopLevel } from './media-topics-top-level.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { TermIndex } from './term-index.ts';
import { describeVocabulary, vocabularySchema } from './vocabulary.ts';

const added = '2026-01-02T03:04:05.000Z';

const boats = {
  uri: 'http://vocabulary.example/boats/',
  prefSchemeAlias: 'boats',
  licenceLink: 'https://licence.example/',
  dateReleased: '2026-01-01T00:00:00+00:00',
  prefLabel: { 'en-GB': 'Boats' },
  conceptSet: [
    concept(
      '1',
      { 'en-GB': 'boat', de: 'Boot' },
      { definition: { 'en-GB': 'Anything that floats on purpose' } },
    ),
    concept('2', { 'en-GB': 'ferry', de: 'Fähre' }, { broader: ['http://vocabulary.example/boats/1'] }),
    concept('3', { 'en-GB': 'car ferry' }, { broader: ['http://vocabulary.example/boats/2'] }),
    concept(
      '4',
      { 'en-GB': 'ferry, steam' },
      { broader: ['http://vocabulary.example/boats/2'], retired: '2020-01-01T00:00:00+00:00' },
    ),
  ],
};

function concept(code: string, prefLabel: Record<string, string>, more: object = {}) {
  return { uri: `http://vocabulary.example/boats/${code}`, qcode: `boats:${code}`, prefLabel, ...more };
}

function read(raw: unknown) {
  return readVocabulary(JSON.stringify(raw), 'boats.json', added);
}

function index(language: string): TermIndex {
  const vocabulary = read(boats);
  if (!vocabulary.ok) throw new Error(vocabulary.error.message);
  return new TermIndex(vocabulary.value, language);
}

describe('readVocabulary', () => {
  it('reads the form in which IPTC publishes, with its release and licence', () => {
    const vocabulary = read(boats);
    expect(vocabulary).toMatchObject({
      ok: true,
      value: { name: 'boats-2026-01-01', licence: 'https://licence.example/', source: 'boats.json' },
    });
    if (!vocabulary.ok) return;
    expect(vocabularySchema.safeParse(vocabulary.value).success).toBe(true);
    expect(vocabulary.value.terms[2]).toMatchObject({ uri: 'boats:3', broader: ['boats:2'], retired: null });
    expect(describeVocabulary(vocabulary.value)).toMatchObject({
      terms: 4,
      retired: 1,
      languages: ['de', 'en-GB'],
    });
  });

  it.each([
    ['a list of names', { '01000000': 'arts' }, /conceptSet/],
    ['a list without terms', { ...boats, conceptSet: [] }, /no terms/],
    [
      'a term without a code',
      { ...boats, conceptSet: [{ uri: 'x', prefLabel: { en: 'x' } }] },
      /entry 1 of 1.*qcode/,
    ],
    ['a term without a name', { ...boats, conceptSet: [concept('1', {})] }, /prefLabel/],
    [
      'a code twice',
      { ...boats, conceptSet: [concept('1', { en: 'a' }), concept('1', { en: 'b' })] },
      /twice/,
    ],
    [
      'a term above itself',
      {
        ...boats,
        conceptSet: [
          concept('1', { en: 'a' }, { broader: ['boats:2'] }),
          concept('2', { en: 'b' }, { broader: ['boats:1'] }),
        ],
      },
      /above itself/,
    ],
  ])('refuses %s and says why', (_, raw, why) => {
    const refused = read(raw);
    expect(!refused.ok && refused.error.message).toMatch(why);
    expect(!refused.ok && refused.error.message).toContain('boats.json was not added');
  });

  it('refuses what is no JSON', () => {
    const refused = readVocabulary('{"conceptSet": [', 'half.json', added);
    expect(!refused.ok && refused.error.message).toContain('no JSON, or cut off');
  });
});

describe('TermIndex', () => {
  it('names terms in the language of the article, else in English', () => {
    const german = index('de-AT');
    expect(german.tops.map(term => german.nameOf(term))).toEqual(['Boot']);
    expect(german.narrower('boats:2').map(term => german.nameOf(term))).toEqual([
      'car ferry',
      'ferry, steam',
    ]);
  });

  it('finds words in names of both languages and in definitions, retired terms last', () => {
    const names = (language: string, query: string) =>
      index(language)
        .search(query)
        .map(({ name }) => name);
    expect(names('en', 'ferry')).toEqual(['ferry', 'ferry, steam', 'car ferry']);
    expect(names('de', 'fahre')).toEqual(['Fähre']);
    expect(names('de', 'ferry')).toContain('Fähre');
    expect(names('en', 'floats purpose')).toEqual(['boat']);
    expect(names('en', '  ')).toEqual([]);
  });

  it('tells the way down to a term', () => {
    expect(index('en').search('car')[0]?.path).toEqual(['boat', 'ferry']);
  });

  it('holds the top level that comes with Galley', () => {
    expect(vocabularySchema.parse(mediaTopicsTopLevel).terms).toHaveLength(17);
  });
});
