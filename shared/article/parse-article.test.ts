import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { article, p } from '#shared/testing/builders.ts';
import { articleToStored, parseArticle, serializeArticle } from './parse-article.ts';

describe('parseArticle', () => {
  it('gives back every article that was serialized', () => {
    fc.assert(
      fc.property(anyArticle, given => {
        expect(parseArticle(JSON.parse(serializeArticle(given)))).toEqual({ ok: true, value: given });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a block of an unknown type and writes it back as it was', () => {
    const chart = { type: 'chart', id: p().id, series: [1, 2, { deep: true }] };
    const stored = articleToStored(article([p('before')]));
    const withChart = { ...stored, body: [...article([p('before')]).body, chart] };
    const parsed = parseArticle(withChart);
    expect(parsed.ok && parsed.value.body[1]?.type).toBe('unsupported');
    expect(parsed.ok && articleToStored(parsed.value)).toEqual(withChart);
  });

  it('keeps unknown fields of the article, of a block and of a text span', () => {
    const stored = {
      ...articleToStored(article([])),
      mood: 'calm',
      body: [{ ...p(), tone: 3, content: [{ type: 'text', text: 'a', marks: [], voice: 'low' }] }],
    };
    const parsed = parseArticle(stored);
    expect(parsed.ok && articleToStored(parsed.value)).toEqual(stored);
  });

  it('refuses an article of a newer schema without touching it', () => {
    const parsed = parseArticle({ ...articleToStored(article([])), schemaVersion: 99 });
    expect(parsed).toMatchObject({ ok: false, error: { code: 'newer-version' } });
  });

  it.each([null, 7, 'text', [], {}, { schemaVersion: 1 }])('calls %j damaged', stored => {
    expect(parseArticle(stored)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });
});
