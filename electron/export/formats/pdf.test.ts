import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Article } from '#shared/article/article.ts';
import { p } from '#shared/testing/builders.ts';
import { everyFormatLimits } from '../limits/every-format.ts';
import { applyLimits } from '../limits/limit.ts';
import { printedArticle } from '../testing/printed-article.ts';
import { verifyPrinted } from '../verify-export.ts';
import { pdf } from './pdf.ts';

const printed = readFile(new URL('../testing/printed-article.pdf', import.meta.url));

/** What holding the printed file against an article finds. */
async function held(against: Article) {
  const { article, lost } = applyLimits(against, [...everyFormatLimits, ...pdf.limits]);
  const verdict = await verifyPrinted(article, pdf, [{ path: 'bell.pdf', bytes: await printed }]);
  return { ...verdict, lost };
}

it('a printed article is read back with all its words, its title and its language', async () => {
  expect(await held(printedArticle)).toMatchObject({
    status: 'verified',
    differences: [],
    verified: ['headline', 'language', expect.stringMatching(/^\d+ words in their order$/)],
  });
});

it.each<[string, Partial<Article>]>([
  ['a word', { body: [p('The bell rang.'), ...printedArticle.body.slice(1)] }],
  ['the order', { body: printedArticle.body.toReversed() }],
  ['the byline', { byline: 'By Ada Finn' }],
  ['the title', { headline: 'A bell' }],
  ['the language', { metadata: { ...printedArticle.metadata, language: 'fr' } }],
])('%s that differs is found out', async (_, fields) => {
  expect(await held({ ...printedArticle, ...fields })).toMatchObject({ status: 'failed', verified: [] });
});

it('a file that is no PDF is said to be none', async () => {
  const files = [{ path: 'bell.pdf', bytes: new TextEncoder().encode('no PDF') }];
  const { differences } = await verifyPrinted(printedArticle, pdf, files);
  expect(differences[0]).toMatch(/^The file could not be read back: /);
});

it('letters that cannot be compared are counted', async () => {
  const { lost } = await held({ ...printedArticle, headline: 'השעון' });
  expect(lost).toContainEqual({
    what: 'letters of scripts that cannot be read back from a PDF (they are printed; look at them)',
    count: 5,
  });
});

it('the page that is printed asks for nothing, whatever is in it', async () => {
  const pages: string[] = [];
  const hostile = { ...printedArticle, headline: '</style><script>alert(1)</script>', dek: '$& $1' };
  await pdf.print(hostile, { name: 'bell', pictures: new Map() }, async page => {
    pages.push(page);
    return new Uint8Array();
  });
  expect(pages[0]).toContain('@page');
  expect(pages[0]).toContain('$&amp; $1');
  expect(pages[0]).not.toMatch(/<script>|src="(?!data:)|url\(/);
});
