import type { Id } from '#shared/clock.ts';
import type { FindQuery, Replacement } from '#shared/find/query.ts';
import { editsFor, replaceInArticle } from '#shared/find/replace-in-article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { Library } from '../storage/library.ts';
import { staleRevision } from '../storage/stale-revision.ts';
import { findInArticle, withoutHalves } from './find-in-article.ts';

export interface ReplaceOrder {
  id: Id;
  /** The revision that was looked through; the article must not have moved on. */
  baseRevision: number;
  query: FindQuery;
  replacement: Replacement;
  /** Numbers of the matches that stay as they are. */
  skip: readonly number[];
}

/** What was replaced, and the version that was kept before. */
export interface Replaced {
  revision: number;
  replaced: number;
  version: string;
}

/** Replaces matches in one article of a library; what it was before is kept as a version with a name. */
export async function replaceInLibraryArticle(
  library: Library,
  { id, baseRevision, query, replacement, skip }: ReplaceOrder,
  who: string,
): Promise<Result<Replaced>> {
  const read = await library.read(id);
  if (!read.ok) return read;
  const article = read.value;
  if (article.revision !== baseRevision) return staleRevision(article.revision, baseRevision);
  const found = findInArticle(article, query);
  if (!found.ok) return found;
  const skipped = new Set(skip);
  const matches = found.value.filter((_, i) => !skipped.has(i));
  if (matches.length === 0) return failure('empty', 'There is nothing to replace. Nothing was changed.');
  const after = replaceInArticle(article, editsFor(matches, query, replacement));
  const name = `Before replacing “${short(query.text)}” by “${short(replacement.text)}”`;
  const saved = await library.history.replace(id, baseRevision, after, 'before-replace', who, name);
  if (!saved.ok) return saved;
  const { revision, before } = saved.value;
  return success({ revision, replaced: matches.length, version: before.id });
}

function short(text: string): string {
  return text.length > 40 ? `${withoutHalves(text.slice(0, 39))}…` : text;
}
