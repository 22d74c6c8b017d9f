import { isRecord } from '#shared/article/is-record.ts';
import { sameValue } from '#shared/article/same-value.ts';
import type { ArticleFields } from './article-session.ts';

/**
 * Which single fields a change is about, down to those of an author or of the social card, as one word that can be
 * compared. Null when entries have come or gone: that is a deed of its own, however soon another one follows.
 */
export function fieldsTouched(before: ArticleFields, after: ArticleFields): string | null {
  const touched: string[] = [];
  // A byline that follows the authors is no field of its own.
  const follows = 'authors' in after && 'byline' in after;
  for (const key of Object.keys(after)) {
    if (follows && key === 'byline') continue;
    if (!compare(before[key], after[key], key, touched)) return null;
  }
  return touched.sort().join('\n');
}

/** Notes where two values differ; false when one has entries that the other has not. */
function compare(before: unknown, after: unknown, path: string, touched: string[]): boolean {
  if (sameValue(before, after)) return true;
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length &&
      before.every((entry, at) => compare(entry, after[at], `${path} ${at}`, touched))
    );
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].every(key => compare(before[key], after[key], `${path} ${key}`, touched));
  }
  touched.push(path);
  return true;
}
