import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { anyRaw } from '#shared/testing/arbitrary-raw.ts';
import { article, aside, li, link, p, table, text, ul } from '#shared/testing/builders.ts';
import { articleToStored, parseArticle, serializeArticle } from './parse-article.ts';

describe('parseArticle', () => {
  it('gives back every article that was serialized', () => {
    fc.assert(
      fc.property(anyArticle, given => {
        expect(parseArticle(JSON.parse(serializeArticle(given)))).toEqual({ ok: true, value: given });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

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
      body: [{ ...p(), tone: 3, content: [{ ...text('a'), voice: 'low' }] }],
    };
    const parsed = parseArticle(stored);
    expect(parsed.ok && articleToStored(parsed.value)).toEqual(stored);
  });

  it('keeps parts of texts that it does not know, and marks, wherever a text can stand', () => {
    const formula = { type: 'formula', tex: 'e = mc^2' };
    const shiny = { ...text('shiny'), marks: ['bold', 'sparkle', { ink: 'red' }] };
    const content = [shiny, formula, { ...link('https://example.org'), content: [formula, shiny] }];
    const [entry, cells] = [ul(li('')), table([''])];
    const stored = {
      ...articleToStored(article([])),
      body: [
        { ...p(), content },
        { ...entry, items: entry.items.map(item => ({ ...item, content })) },
        { ...cells, caption: content, rows: [{ cells: [{ content }] }] },
        { ...aside('Box'), blocks: [{ ...p(), content }] },
      ],
    };
    const parsed = parseArticle(stored);
    expect(parsed.ok && parsed.value.body[0]).toMatchObject({
      content: [
        { type: 'text', marks: ['bold'], unknownMarks: ['sparkle', { ink: 'red' }] },
        { type: 'unsupported', raw: formula },
        { content: [{ type: 'unsupported' }, { text: 'shiny' }] },
      ],
    });
    expect(parsed.ok && articleToStored(parsed.value)).toEqual(stored);
  });

  it('keeps a box inside a box, which it does not know, as it was', () => {
    const inner = aside('Inner', p('deep'));
    const stored = { ...articleToStored(article([])), body: [{ ...aside('Outer'), blocks: [inner] }] };
    const parsed = parseArticle(stored);
    expect(parsed.ok && articleToStored(parsed.value)).toEqual(stored);
  });

  it('writes back every unknown field, block, part and mark', () => {
    fc.assert(
      fc.property(anyArticle, anyRaw, anyRaw, anyRaw, (given, field, block, part) => {
        const stored = {
          ...articleToStored(given),
          aNewField: field,
          metadata: { ...given.metadata, aNewField: field },
          body: [
            { ...block, type: 'aNewBlock', id: p().id },
            { ...p(), aNewField: field, content: [{ ...part, type: 'aNewPart' }] },
            ...given.body.filter(block => block.type === 'divider'),
          ],
        };
        const parsed = parseArticle(stored);
        expect(parsed.ok && articleToStored(parsed.value)).toEqual(stored);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('refuses an article of a newer schema without touching it', () => {
    const parsed = parseArticle({ ...articleToStored(article([])), schemaVersion: 99 });
    expect(parsed).toMatchObject({ ok: false, error: { code: 'newer-version' } });
  });

  it.each([null, 7, 'text', [], {}, { schemaVersion: 1 }])('calls %j damaged', stored => {
    expect(parseArticle(stored)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });
});
