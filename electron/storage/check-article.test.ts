import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#shared/article/article.ts';
import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { article, p } from '#shared/testing/builders.ts';
import { checkArticle } from './check-article.ts';

describe('checkArticle', () => {
  it('takes every article as its schema does', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async given => {
        expect(await checkArticle(given)).toEqual({ ok: true, value: articleSchema.parse(given) });
      }),
    );
  });

  it('refuses what is no article, wherever it goes wrong, and says that nothing was written', async () => {
    const long = article(Array.from({ length: 150 }, (_, i) => p(`Paragraph ${i}`)));
    const broken = { ...long, body: long.body.with(149, { ...p('x'), id: 'no id' }) };
    for (const given of [null, 'text', { body: 'text' }, { ...long, id: 7 }, broken]) {
      const answer = await checkArticle(given);
      expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
  });
});
