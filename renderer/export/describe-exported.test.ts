import { expect, it } from 'vitest';
import type { ExportedArticle } from '#shared/exchange/exported-several.ts';
import type { Receipt } from '#shared/exchange/receipt.ts';
import { describeExported, summarizeExported } from './describe-exported.ts';

const receipt = (format: string, status: Receipt['status']): Receipt => ({
  ...{ format, status, path: `/papers/bell.${format}`, bytes: 1, sha256: 'a'.repeat(64) },
  ...{ verified: [], lost: [], differences: [] },
});
const outcome = (more: Partial<ExportedArticle>): ExportedArticle => ({
  ...{ id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', revision: 1, receipts: [], failure: null, unrecorded: '' },
  ...more,
});
const whole = outcome({ receipts: [receipt('html', 'verified'), receipt('md', 'verified')] });
const half = outcome({ receipts: [receipt('html', 'verified'), receipt('md', 'failed')] });
const held = outcome({ failure: { code: 'embargoed', message: 'Under embargo.' } });
const nameOf = (format: string) => format.toUpperCase();

it('says which files of an article are good, and which are not there', () => {
  expect(describeExported(whole, nameOf)).toEqual({ good: true, text: 'Verified: HTML and MD.' });
  expect(describeExported(half, nameOf)).toEqual({
    good: false,
    text: 'Verified: HTML. MD did not match the article and was not kept; export it alone to see where.',
  });
  expect(describeExported(held, nameOf)).toEqual({ good: false, text: 'Under embargo.' });
});

it('counts an article as exported only when all of its files are', () => {
  expect(summarizeExported({ outcomes: [whole, half, held], left: 2 })).toBe(
    '1 article was exported and verified. 2 articles were not or not wholly exported. 2 articles were not begun.',
  );
});
