import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#shared/article/article.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { article, image, p, testOrigin } from '#shared/testing/builders.ts';
import { emptyKit, kitSchema, mergeKits } from './kit.ts';
import { fillPlaceholders, presentValues } from './placeholders.ts';
import { articleFromTemplate, templateOf } from './template.ts';

const origin = testOrigin(0.7);

describe('a template', () => {
  it('keeps fields and body, and leaves out pictures and what is of one article alone', () => {
    const base = article([p('By {{author}}, {{date}}'), image('a.png', 'A ship')]);
    const piece = {
      ...base,
      headline: 'Tides for {{date}}',
      metadata: {
        ...base.metadata,
        section: 'Sea',
        published: '2026-11-01',
        canonicalUrl: 'https://example.org',
      },
      notes: { ...base.notes, ednote: 'Check the table' },
    };
    const { template, pictures } = templateOf(piece, ' Tides ', origin);
    expect(template).toMatchObject({ name: 'Tides', fields: { ednote: 'Check the table' } });
    expect(template.fields.metadata).toMatchObject({ section: 'Sea', published: '', canonicalUrl: '' });
    expect(pictures).toBe(1);
    const made = articleFromTemplate(template, origin, { author: 'Mira', date: '24 November 2026' });
    expect(made.headline).toBe('Tides for 24 November 2026');
    expect(made.body.map(blockText)).toEqual(['By Mira, 24 November 2026']);
    expect(made).toMatchObject({ status: 'draft', revision: 0, notes: { ednote: 'Check the table' } });
  });

  it('of any article makes valid articles with ids of their own, and is valid itself', () => {
    fc.assert(
      fc.property(anyArticle, piece => {
        const { template } = templateOf(piece, 'Any', origin);
        expect(kitSchema.safeParse({ ...emptyKit(), templates: [template] }).success).toBe(true);
        const made = articleFromTemplate(template, origin, {});
        expect(articleSchema.safeParse(made).success).toBe(true);
        const old = new Set(piece.body.map(block => block.id));
        expect(made.body.some(block => old.has(block.id))).toBe(false);
        expect(made.body.map(blockText)).toEqual(template.body.map(blockText));
      }),
      { numRuns: 50 },
    );
  });
});

describe('placeholders', () => {
  it.each([
    ['{{author}} and {{ Date }}', 'Mira and today'],
    ['{{section}} {{nobody}} {author}', '{{section}} {{nobody}} {author}'],
  ])('%s becomes %s', (text, filled) => {
    expect(fillPlaceholders(text, { author: 'Mira', date: 'today', section: '' })).toBe(filled);
  });

  it('tell the time of the zone', () => {
    expect(presentValues('2026-11-24T23:30:00.000Z', 'Europe/Oslo')).toEqual({
      date: '25 November 2026',
      time: '00:30',
    });
  });
});

it('bringing a kit in twice loses nothing and gives each thing an id', () => {
  const kit = { ...emptyKit(), snippets: [{ id: origin.newId(), name: 'Note', text: 'x' }] };
  const merged = mergeKits(mergeKits(kit, kit, origin.newId), kit, origin.newId);
  expect(new Set(merged.snippets.map(one => one.id)).size).toBe(3);
});
