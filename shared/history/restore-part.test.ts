import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCredit } from '#shared/article/credit.ts';
import { applyPatch, diffArticle } from '#shared/article/patch.ts';
import { anyTwoRevisions } from '#shared/testing/arbitrary-edit.ts';
import { article, asset, footnote, image, p, ref } from '#shared/testing/builders.ts';
import { compareArticles } from './compare-articles.ts';
import { isSameContent } from './comparison.ts';
import { blockPart, itemPart, restoreParts } from './restore-part.ts';

const [one, two, three] = [p('One.'), p('Two.'), p('Three.')];
const version = article([one, two, three], { headline: 'Old', dek: 'Old dek' });

describe('restoreParts', () => {
  it('puts one paragraph back as it was and leaves the rest', () => {
    const edited = { ...two, content: p('Two, rewritten.').content };
    const current = { ...version, headline: 'New', body: [one, edited, { ...three, content: [] }] };
    const restored = restoreParts(current, version, [{ part: 'block', was: two.id, now: two.id }]);
    expect(restored).toEqual({ ...current, body: [one, two, current.body[2]] });
    expect(applyPatch(current, diffArticle(current, restored))).toEqual(restored);
  });

  it('puts a deleted paragraph back behind the one that it followed', () => {
    const current = { ...version, body: [three, one, p('New.')] };
    const { body } = restoreParts(current, version, [{ part: 'block', was: two.id, now: null }]);
    expect(body.map(({ id }) => id)).toEqual([three.id, one.id, two.id, current.body[2]?.id]);
  });

  it('takes a paragraph out that the version did not have', () => {
    const extra = p('New.');
    const current = { ...version, body: [one, extra, two, three] };
    expect(restoreParts(current, version, [{ part: 'block', was: null, now: extra.id }])).toEqual(version);
  });

  it('restores a single field, wherever it stands', () => {
    const current = {
      ...version,
      headline: 'New',
      dek: 'New dek',
      metadata: { ...version.metadata, seoTitle: 'New' },
    };
    const restored = restoreParts(current, version, [
      { part: 'field', path: ['headline'] },
      { part: 'field', path: ['metadata', 'seoTitle'] },
    ]);
    expect(restored).toEqual({ ...version, dek: 'New dek' });
  });

  it('brings along the picture, its credit and the footnote that a block needs', () => {
    const [file, note] = [asset('pier.png', 'a'), footnote('See there.')];
    const credit = { ...newCredit(p().id, 'image', 'Photo: Fictional'), asset: file.sha256 };
    const picture = { ...image('', 'A pier', 'Said', ref(note)), asset: file.sha256 };
    const older = article([one, picture, note], { assets: [file], credits: [credit] });
    const current = { ...older, body: [one], assets: [], credits: [] };
    expect(restoreParts(current, older, [{ part: 'block', was: picture.id, now: null }])).toEqual(older);
  });

  it('brings back the whole version when every difference but the order is restored', () => {
    fc.assert(
      fc.property(anyTwoRevisions, ([older, current]) => {
        const { fields, blocks, authors, credits, assets } = compareArticles(older, current);
        const parts = [
          ...fields.map(({ path }) => ({ part: 'field' as const, path })),
          ...blocks.filter(({ kind }) => kind !== 'same').map(blockPart),
          ...authors.map(item => itemPart('author', item)),
          ...credits.map(item => itemPart('credit', item)),
          ...assets.map(item => itemPart('asset', item)),
        ];
        const left = compareArticles(older, restoreParts(current, older, parts));
        const kinds = [left.blocks, left.authors, left.credits, left.assets].flat().map(({ kind }) => kind);
        expect(left.fields).toEqual([]);
        expect(kinds.filter(kind => kind !== 'same' && kind !== 'moved')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('finds nothing left to restore in the version itself', () => {
    expect(isSameContent(compareArticles(version, restoreParts(version, version, [])))).toBe(true);
  });
});
