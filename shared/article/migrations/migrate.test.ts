import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { newAsset } from '../asset.ts';
import { newAuthor } from '../author.ts';
import { newCredit } from '../credit.ts';
import { articleToStored, parseArticle } from '../parse-article.ts';
import stored1 from './fixtures/article-1.json';
import { migrate } from './migrate.ts';

function read(stored: unknown) {
  const parsed = parseArticle(stored);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

describe('migrate', () => {
  it('makes an article of version 1 readable, with every text where it was', () => {
    const article = read(stored1);
    expect(article.schemaVersion).toBe(3);
    expect(article.revision).toBe(12);
    expect(article.body.map(block => block.type)).toEqual([
      'paragraph',
      'heading',
      'quote',
      'list',
      'image',
      'divider',
      'unsupported',
    ]);
    expect(article.body.map(block => block.id)).toEqual(stored1.body.map(block => block.id));
    expect(article).toMatchObject({
      headline: stored1.headline,
      metadata: stored1.metadata,
      authors: stored1.authors,
      credits: stored1.credits,
      assets: stored1.assets,
    });
  });

  it('writes back all that version 1 held, unknown fields and blocks included', () => {
    expect(articleToStored(read(stored1))).toMatchObject({ ...stored1, schemaVersion: 3 });
  });

  it('leaves a block that it does not know exactly as it was', () => {
    const body = articleToStored(read(stored1))['body'];
    expect(Array.isArray(body) && body.at(-1)).toEqual(stored1.body.at(-1));
  });

  it('fills in what the later schemas call empty', () => {
    const { authors, credits, assets, metadata } = read(stored1);
    const id = '01KF0CTN00000000000000000A';
    expect(Object.keys(newAuthor(id, '')).filter(key => !(key in (authors[0] ?? {})))).toEqual([]);
    expect(Object.keys(newCredit(id, 'image', '')).filter(key => !(key in (credits[0] ?? {})))).toEqual([]);
    const [asset] = assets;
    expect(asset).toEqual(asset && newAsset(asset));
    expect({ ...emptyMetadata(), ...stored1.metadata }).toEqual(metadata);
  });

  it('changes nothing the second time', () => {
    const once = migrate(stored1);
    expect(migrate(once)).toEqual(once);
    expect(migrate({ ...once, schemaVersion: 1 })).toEqual(once);
  });

  it('leaves every article of the present version as it is', () => {
    fc.assert(
      fc.property(anyArticle, article => {
        const stored = { ...articleToStored(article), schemaVersion: article.schemaVersion };
        expect(migrate(stored)).toBe(stored);
        expect(migrate({ ...stored, schemaVersion: 1 })).toEqual(stored);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.each([
    [{ schemaVersion: 1, body: 'text' }],
    [{ schemaVersion: 1, body: [7, null, { type: 'list', items: 3 }] }],
    [{ schemaVersion: 1, metadata: null, authors: {} }],
  ])('leaves it to the schema to refuse %j', stored => {
    expect(migrate(stored)).toMatchObject({ ...stored, schemaVersion: 3 });
    expect(parseArticle(stored)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });
});
