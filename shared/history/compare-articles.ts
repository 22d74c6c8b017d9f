import type { Article } from '#shared/article/article.ts';
import { countWords, wordCount } from '#shared/article/plain-text.ts';
import { compareBody } from './compare-body.ts';
import { compareFields } from './compare-fields.ts';
import { compareItems } from './compare-items.ts';
import type { BlockChange, Comparison, ComparisonSummary, Span } from './comparison.ts';

/** What the storage sets, and what is compared in a way of its own. */
const notFields = new Set([
  'schemaVersion',
  'id',
  'revision',
  'createdAt',
  'modifiedAt',
  'body',
  'authors',
  'credits',
  'assets',
]);

/** Compares any two articles: two revisions of one, two imports, or what has nothing in common. */
export function compareArticles(before: Article, after: Article): Comparison {
  const fields = compareFields(before, after, notFields);
  const blocks = compareBody(before.body, after.body);
  return {
    fields,
    blocks,
    authors: compareItems(before.authors, after.authors, author => author.id),
    credits: compareItems(before.credits, after.credits, credit => credit.id),
    assets: compareItems(before.assets, after.assets, asset => asset.sha256),
    summary: summarize(before, after, blocks, fields.length),
  };
}

function summarize(
  before: Article,
  after: Article,
  blocks: readonly BlockChange[],
  fieldsChanged: number,
): ComparisonSummary {
  const blocksOf = (...kinds: BlockChange['kind'][]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    wordsBefore: wordCount(before),
    wordsAfter: wordCount(after),
    wordsAdded: wordsIn(blocks, 'added'),
    wordsRemoved: wordsIn(blocks, 'removed'),
    blocksAdded: blocksOf('added', 'split'),
    blocksRemoved: blocksOf('removed', 'joined'),
    blocksChanged: blocksOf('changed', 'retyped'),
    blocksMoved: blocks.filter(({ hasMoved }) => hasMoved).length,
    fieldsChanged,
  };
}

function wordsIn(blocks: readonly BlockChange[], op: Span['op']): number {
  return blocks
    .flatMap(({ spans }) => spans)
    .reduce((sum, span) => (span.op === op ? sum + countWords(span.text) : sum), 0);
}
