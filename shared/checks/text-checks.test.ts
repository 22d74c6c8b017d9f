import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/article/blocks/block.ts';
import { article, footnote, h2, h4, link, p, ref, tk } from '#shared/testing/builders.ts';
import type { Check } from './check.ts';
import { textChecks } from './registry.ts';
import { runChecks } from './run-checks.ts';

const english = { language: 'en' };

function findIn(body: readonly Block[], checks: readonly Check[] = textChecks, language = 'en') {
  const { metadata } = article([]);
  return runChecks(
    article([...body], { metadata: { ...metadata, ...english, language } }),
    { profile: 'news' },
    checks,
  );
}

const briefly = (body: readonly Block[]) =>
  findIn(body).map(({ rule, quote, fix }) => [rule, quote, fix?.replacement ?? null]);

describe('the checks of the text find', () => {
  it.each([
    ['The the boat sank.', 'text.doubled-word', 'The the', 'The'],
    ['The boat , which sank.', 'text.space-before-stop', ' ,', ','],
    ['What a boat !', 'text.space-before-sign', ' !', '!'],
    ['The boat sank.It was old.', 'text.space-missing', '.', '. '],
    ['The boat sank,which was a pity.', 'text.space-missing', ',', ', '],
    ['The  boat sank.', 'text.space-doubled', '  ', ' '],
    ['More troops -Koreans and others came.', 'text.dangling-hyphen', '-', null],
    ['They have done. already that.', 'text.sentence-in-lower-case', 'already', null],
    ['It is under control. Foreign occupation.', 'text.stranded-fragment', 'Foreign occupation.', null],
    ['It was the Coordination between them.', 'text.capital-inside', 'Coordination', 'coordination'],
    ['A boat\u200b sank.', 'text.hidden-character', '\u200b', ''],
    ['A b\u043eat sank.', 'text.homoglyph', 'b\u043eat', null],
    ['It was [late. He left.', 'text.unbalanced', '[', null],
    ['It was late) when he left.', 'text.unbalanced', ')', null],
    ['As she points out: underlines in the Post, much more.', 'text.link-residue', 'underlines', null],
    ['Read more', 'text.navigation-residue', 'Read more', null],
    ['The road to kyiv was open.', 'names.lower-case', 'kyiv', 'Kyiv'],
    ['He came on tuesday’s boat.', 'names.lower-case', 'tuesday', 'Tuesday'],
    ['On Monday, 6 January 2026 it rained.', 'facts.weekday', 'Monday', 'Tuesday'],
    ['On Friday, January 2nd, 2025 it rained.', 'facts.weekday', 'Friday', 'Thursday'],
    ['It cost $5 million dollars.', 'facts.currency-twice', '$5 million dollars', '$5 million'],
  ])('in “%s” %s', (text, rule, quote, replacement) => {
    const found = briefly([p(text)]).map(([name, at, fix]) => [
      name,
      String(at).trim() === '-' ? '-' : at,
      fix,
    ]);
    expect(found).toEqual([[rule, quote, replacement]]);
  });

  it('two words run together, when the article has one of them by itself', () => {
    expect(briefly([p('Thousands of troopsthe number is unclear.'), p('The troops left.')])).toEqual([
      ['text.run-together', 'troopsthe', 'troops the'],
    ]);
    expect(
      briefly([p('They own the theatre.'), p('Read the contentThe rest follows; content is king.')]),
    ).toEqual([['text.run-together', 'contentThe', 'content The']]);
  });

  it('one name spelt in two ways, and neither endings nor other people', () => {
    expect(briefly([p('Kim Jong Un spoke. Then Kim Jong Un left, and Kum Jong Un stayed.')])).toEqual([
      ['names.spelling-differs', 'Kum Jong Un', 'Kim Jong Un'],
    ]);
    expect(briefly([p('North Korea and North Korea. A North Korean came from South Korea.')])).toEqual([]);
  });

  it('a TK that is left', () => {
    expect(briefly([p('She is ', tk('TK'), ' years old.')])).toEqual([['text.tk-left', 'TK', null]]);
  });

  it('what is wrong with the structure', () => {
    const note = footnote('Nobody asks.');
    const body = [
      p('Harbour lights'),
      h4('Too deep'),
      p(
        'See ',
        link('https://example.com/a', 'here'),
        ' and ',
        link('https://example.com/a', 'the list'),
        '.',
      ),
      p(''),
      p('There is no such note.', ref(footnote('Gone.'))),
      note,
    ];
    const given = article(body, { headline: 'Harbour lights' });
    expect(
      runChecks(given, { profile: 'news' }, textChecks).map(({ rule, block }) => [
        rule,
        body.findIndex(b => b.id === block),
      ]),
    ).toEqual([
      ['structure.headline-repeated', 0],
      ['structure.heading-level', 1],
      ['structure.link-says-here', 2],
      ['structure.link-twice', 2],
      ['structure.block-empty', 3],
      ['structure.footnote', 4],
      ['structure.footnote', 5],
    ]);
  });
});

describe('the checks of the text let pass', () => {
  it.each([
    'He said that that was all he had had.',
    'They live in Walla Walla and hear Duran Duran.',
    'Mr. J. F. Oakes, of Oakes Inc., left the U.S. at 5 p.m. by boat.',
    '“Why?” he asked. “Go home!” she cried.',
    'A mid- to late-century two- and three-storey house.',
    'See example.com/menu,today or write to nobody@example.com.',
    'Prices rose 3.5 percent to 8,000 … and so on.',
    'The iPhone was sold. iPhone owners rejoiced.',
    'a) first, b) second; it works :)',
    'On Tuesday, 6 January 2026 it rained.',
    'The theatre was notable, notwithstanding the forthwith of 1951.',
    'It may be that they march in May.',
    'But here\u2060—at last—it ended.',
    'The boat—old, leaking—sank. They left.',
  ])('%s', text => {
    expect(briefly([p(text)])).toEqual([]);
  });

  it('a quotation that goes on in the next paragraph', () => {
    expect(briefly([p('“We were late.'), p('“But we came.”')])).toEqual([]);
  });

  it('other languages, where a rule is one of English', () => {
    const french = [p('Quel bateau ! Le kyiv de mardi : « voilà ».')];
    expect(findIn(french, textChecks, 'fr')).toEqual([]);
    expect(findIn(french, textChecks, '')).toEqual([]);
  });
});

it('a block that is the same object is not looked at again', () => {
  const body = [p('The the boat.'), h2('Fine')];
  const first = findIn(body);
  const again = findIn([...body, p('More.')]);
  expect(again).toEqual(first);
});
