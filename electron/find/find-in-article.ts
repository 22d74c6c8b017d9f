import type { Article } from '#shared/article/article.ts';
import { articleTexts } from '#shared/find/article-texts.ts';
import { type Found, findInTexts } from '#shared/find/find-in-texts.ts';
import { compileQuery } from '#shared/find/matcher.ts';
import type { FindQuery } from '#shared/find/query.ts';
import type { Excerpt, Finding } from '#shared/ipc/find.ts';
import { failure, type Result, success } from '#shared/result.ts';
import { runTimed } from './run-timed.ts';

/** How long a regular expression may take in one article, in milliseconds; nothing else is done meanwhile. */
const timeLimit = 500;

/** How many matches of an article are shown, and how many characters around each. */
const mostExcerpts = 100;
const around = 48;

/** Looks for a query in an article; fails for a regular expression that cannot be read or takes too long. */
export function findInArticle(article: Article, query: FindQuery, limit = timeLimit): Result<Found[]> {
  const compiled = compileQuery(query);
  if (!compiled.ok) return compiled;
  const search = () => findInTexts(articleTexts(article), compiled.value);
  if (!query.regex) return success(search());
  const found = runTimed(search, limit);
  if (found) return success(found.value);
  return failure(
    'too-large',
    `This regular expression takes too long on “${article.headline || 'an article without a headline'}”, so the search was stopped. Nothing was changed; try a simpler one.`,
  );
}

/** What the list of matches shows of an article; null when there are none. */
export function describeFindings(article: Article, matches: readonly Found[]): Finding | null {
  if (matches.length === 0) return null;
  const { id, revision } = article;
  return { id, revision, total: matches.length, excerpts: matches.slice(0, mostExcerpts).map(excerptOf) };
}

function excerptOf({ source, start, end, groups, named }: Found): Excerpt {
  const { text, label } = source;
  const from = Math.max(0, start - around);
  return {
    label,
    before: `${from > 0 ? '…' : ''}${withoutHalves(text.slice(from, start))}`,
    found: text.slice(start, end),
    after: `${withoutHalves(text.slice(end, end + around))}${end + around < text.length ? '…' : ''}`,
    groups: groups.map(group => group ?? null),
    named: Object.fromEntries(Object.entries(named).map(([name, group]) => [name, group ?? null])),
  };
}

/** A stretch without the half of a character that it was cut at. */
export function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
