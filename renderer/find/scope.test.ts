import { describe, expect, it } from 'vitest';
import { articleTexts } from '#shared/find/article-texts.ts';
import { findInTexts } from '#shared/find/find-in-texts.ts';
import { compileQuery } from '#shared/find/matcher.ts';
import { emptyQuery } from '#shared/find/query.ts';
import { article, li, p, ul } from '#shared/testing/builders.ts';
import { nearestMatch } from './nearest-match.ts';
import { matchesInside, scopeAfter, scopeOf } from './scope.ts';

const first = p('pier one pier');
const item = li('pier two');
const last = p('pier three pier');
const texts = articleTexts(article([first, ul(item), last], { headline: 'Pier' }));
const compiled = compileQuery({ ...emptyQuery, text: 'pier' });
const matches = compiled.ok ? findInTexts(texts, compiled.value) : [];
const at = (block: { id: string }, offset: number) => ({ block: block.id, offset });

describe('the stretch that was selected', () => {
  it('is the same whichever way it was selected, over list entries too', () => {
    const scope = { from: at(first, 5), to: at(last, 4) };
    expect(scopeOf({ anchor: at(first, 5), focus: at(last, 4) }, texts)).toEqual(scope);
    expect(scopeOf({ anchor: at(last, 4), focus: at(first, 5) }, texts)).toEqual(scope);
  });

  it('is none for a caret', () => {
    expect(scopeOf({ anchor: at(first, 5), focus: at(first, 5) }, texts)).toBeNull();
    expect(scopeOf(null, texts)).toBeNull();
  });

  it('holds only the matches that lie inside as a whole', () => {
    expect(matches).toHaveLength(6);
    const inside = matchesInside({ from: at(first, 1), to: at(last, 4) }, matches, texts);
    expect(inside.map(({ source, start }) => [source.place.owner, start])).toEqual([
      [first.id, 9],
      [item.id, 0],
      [last.id, 0],
    ]);
    expect(matchesInside({ from: at(last, 0), to: at(last, 3) }, matches, texts)).toEqual([]);
  });

  it('grows and shrinks with what is replaced in its last block', () => {
    const place = { block: last.id, owner: last.id, path: ['content'] };
    const scope = { from: at(first, 0), to: at(last, 10) };
    expect(scopeAfter(scope, [{ place, start: 0, end: 4, text: 'jetties' }]).to.offset).toBe(13);
    expect(scopeAfter(scope, [{ place, start: 11, end: 15, text: '' }]).to.offset).toBe(10);
  });
});

describe('nearestMatch', () => {
  const key = (id: string) => `${id}/content`;

  it('is the first one at or behind a point, and the first of all behind the last', () => {
    expect(nearestMatch(matches, texts, { key: key(first.id), offset: 1 })).toBe(2);
    expect(nearestMatch(matches, texts, { key: key(item.id), offset: 1 })).toBe(4);
    expect(nearestMatch(matches, texts, { key: key(last.id), offset: 15 })).toBe(0);
  });

  it('is the first of all from nowhere, and none where there are none', () => {
    expect(nearestMatch(matches, texts, null)).toBe(0);
    expect(nearestMatch(matches, texts, { key: 'gone/content', offset: 0 })).toBe(0);
    expect(nearestMatch([], texts, null)).toBe(-1);
  });
});
