import type { Article } from '#shared/article/article.ts';
import { withId } from '#shared/article/block-ids.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { assertNever } from '#shared/result.ts';
import { bringAlong } from './bring-along.ts';
import type { BlockChange, ItemChange } from './comparison.ts';
import { fieldAt, setField } from './set-field.ts';

/**
 * One thing to take back from an older version. A block is named by its id in the version (`was`, null when it had
 * none: then it is taken out) and in the present article (`now`, null when it is gone: then it is put in again).
 */
export type Part =
  | { part: 'field'; path: readonly string[] }
  | { part: 'block'; was: string | null; now: string | null }
  | { part: 'author' | 'credit' | 'asset'; id: string };

/** The part that a change of a comparison from the version to the present article is about. */
export function blockPart({ before, after }: BlockChange): Part {
  return { part: 'block', was: before?.id ?? null, now: after?.id ?? null };
}

export function itemPart(part: 'author' | 'credit' | 'asset', { id }: ItemChange<unknown>): Part {
  return { part, id };
}

/**
 * The present article with single parts as an older version had them; pictures and footnotes that a restored block
 * needs come with it. `diffArticle` makes the patch that saves it. A part that neither has changes nothing.
 */
export function restoreParts(current: Article, version: Article, parts: readonly Part[]): Article {
  return parts.reduce((article, part) => restorePart(article, version, part), current);
}

function restorePart(current: Article, version: Article, part: Part): Article {
  switch (part.part) {
    case 'field':
      return setField(current, part.path, fieldAt(version, part.path));
    case 'block': {
      const block = version.body.find(({ id }) => id === part.was);
      const body = restoreBlock(current.body, version.body, block ?? null, part.now);
      return block ? bringAlong({ ...current, body }, version, block) : { ...current, body };
    }
    case 'author':
      return { ...current, authors: restoreItem(current.authors, version.authors, ({ id }) => id, part.id) };
    case 'credit':
      return { ...current, credits: restoreItem(current.credits, version.credits, ({ id }) => id, part.id) };
    case 'asset':
      return { ...current, assets: restoreItem(current.assets, version.assets, a => a.sha256, part.id) };
    default:
      return assertNever(part);
  }
}

function restoreBlock(
  body: readonly Block[],
  versionBody: readonly Block[],
  block: Block | null,
  now: string | null,
): Block[] {
  const at = now === null ? -1 : body.findIndex(({ id }) => id === now);
  if (block === null) return body.filter((_, i) => i !== at);
  if (at >= 0 && now !== null) return body.with(at, withId(block, now));
  if (body.some(({ id }) => id === block.id)) return [...body];
  return body.toSpliced(placeFor(body, versionBody, block.id), 0, block);
}

/** Behind the nearest of the blocks before it in the version that is still there. */
function placeFor(body: readonly Block[], versionBody: readonly Block[], id: string): number {
  const place = versionBody.findIndex(block => block.id === id);
  for (let i = place - 1; i >= 0; i--) {
    const at = body.findIndex(block => block.id === versionBody[i]?.id);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function restoreItem<T>(
  items: readonly T[],
  versionItems: readonly T[],
  keyOf: (item: T) => string,
  key: string,
): T[] {
  const was = versionItems.find(item => keyOf(item) === key);
  const at = items.findIndex(item => keyOf(item) === key);
  if (was === undefined) return items.filter((_, i) => i !== at);
  if (at >= 0) return items.with(at, was);
  const place = versionItems.indexOf(was);
  return items.toSpliced(Math.min(place, items.length), 0, was);
}
