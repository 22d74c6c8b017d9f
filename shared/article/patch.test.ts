import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { article, p } from '#shared/testing/builders.ts';
import { applyPatch, diffArticle, isEmptyPatch, patchSchema } from './patch.ts';

describe('diffArticle', () => {
  it('makes a patch that turns the one state into the other', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (before, after) => {
        const { revision, createdAt, modifiedAt } = before;
        const patch = diffArticle(before, after);
        expect(applyPatch(before, patch)).toEqual({ ...after, revision, createdAt, modifiedAt });
        expect(patchSchema.parse(JSON.parse(JSON.stringify(patch)))).toEqual(patch);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('finds nothing between an article and its copy', () => {
    fc.assert(fc.property(anyArticle, a => isEmptyPatch(diffArticle(a, structuredClone(a)))));
  });

  it('carries only the one paragraph that changed', () => {
    const [one, two, three] = [p('one'), p('two'), p('three')];
    const before = article([one, two, three]);
    const edited = { ...two, content: p('two and more').content };
    const patch = diffArticle(before, { ...before, body: [one, edited, three] });
    expect(patch).toEqual({ fields: {}, splices: [{ at: 1, remove: 1, insert: [edited] }] });
  });
});

describe('applyPatch', () => {
  it('refuses a patch made for a longer text', () => {
    expect(() =>
      applyPatch(article([p('a')]), { fields: {}, splices: [{ at: 1, remove: 1, insert: [] }] }),
    ).toThrow(RangeError);
  });
});

describe('patchSchema', () => {
  it('refuses a patch that sets the revision', () => {
    expect(patchSchema.safeParse({ fields: { revision: 9 }, splices: [] }).success).toBe(false);
  });
});
