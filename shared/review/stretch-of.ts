import type { Article } from '#shared/article/article.ts';
import { textsInBlock } from '#shared/find/texts-in-block.ts';
import type { ViewState } from '#shared/ipc/view-state.ts';
import type { Stretch } from './make-anchor.ts';
import { reviewText } from './review-text.ts';

type Point = NonNullable<ViewState['selection']>['anchor'];

/** What is selected in an article, as a stretch of its body; null where nothing of its text is. */
export function stretchOf(article: Article, selection: ViewState['selection']): Stretch | null {
  if (!selection) return null;
  const ends = [placeOf(article, selection.anchor), placeOf(article, selection.focus)];
  const { starts } = reviewText(article.body);
  const order = (end: { block: string; offset: number }) => (starts.get(end.block) ?? 0) + end.offset;
  const [from, to] = ends.flatMap(end => end ?? []).sort((a, b) => order(a) - order(b));
  if (!from || !to || order(from) === order(to)) return null;
  return { block: from.block, start: from.offset, endBlock: to.block, end: to.offset };
}

/** A point of a selection in the block at the top level: an entry of a list is a part of its list. */
function placeOf(
  article: Article,
  { block: owner, offset }: Point,
): { block: string; offset: number } | null {
  for (const block of article.body) {
    if (block.id === owner && !('items' in block)) return { block: block.id, offset };
    if (!('items' in block || 'rows' in block || 'blocks' in block)) continue;
    const text = textsInBlock(block).find(({ source }) => source.place.owner === owner);
    if (text) return { block: block.id, offset: text.before + offset };
  }
  return null;
}
