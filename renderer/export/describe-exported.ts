import type { ExportedArticle, ExportedSeveral } from '#shared/exchange/exported-several.ts';

/** What became of one article, as it stands behind its name. */
export interface ExportedLine {
  good: boolean;
  text: string;
}

/** Says of one article which files were verified, or why there are none or not all. */
export function describeExported(
  { receipts, failure, unrecorded }: ExportedArticle,
  nameOf: (format: string) => string,
): ExportedLine {
  if (failure) return { good: false, text: failure.message };
  const named = (status: string) =>
    receipts.filter(receipt => receipt.status === status).map(({ format }) => nameOf(format));
  const [verified, failed] = [named('verified'), named('failed')];
  const parts = [
    verified.length > 0 && `Verified: ${sentence.format(verified)}.`,
    failed.length > 0 &&
      `${sentence.format(failed)} did not match the article and ${failed.length === 1 ? 'was' : 'were'} not kept; export it alone to see where.`,
    unrecorded !== '' && `The article does not know of it. ${unrecorded}`,
  ];
  return { good: failed.length === 0 && unrecorded === '', text: parts.filter(Boolean).join(' ') };
}

/** How the whole went, in a sentence or two. */
export function summarizeExported({ outcomes, left }: ExportedSeveral): string {
  const done = outcomes.filter(
    ({ failure, receipts }) => !failure && receipts.every(({ status }) => status === 'verified'),
  ).length;
  const failed = outcomes.length - done;
  const parts = [
    `${count(done)} exported and verified.`,
    failed > 0 && `${count(failed)} not or not wholly exported.`,
    left > 0 && `${count(left)} not begun.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function count(articles: number): string {
  return articles === 1 ? '1 article was' : `${number.format(articles)} articles were`;
}

const number = new Intl.NumberFormat('en-GB');
const sentence = new Intl.ListFormat('en-GB', { type: 'conjunction' });
