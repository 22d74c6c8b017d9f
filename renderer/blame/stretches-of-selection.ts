import type { Block } from '#shared/article/blocks/block.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { inlineText } from '#shared/article/inline.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Stretch } from '#shared/ipc/history.ts';
import type { ViewState } from '#shared/ipc/view-state.ts';

type Selection = NonNullable<ViewState['selection']>;

/**
 * The stretches of top-level blocks that a selection covers, in the order of the text; a caret covers its sentence.
 * [] when an end of it stands in no block of the body.
 */
export function stretchesOfSelection(body: readonly Block[], selection: Selection): Stretch[] {
  const ends = [placeIn(body, selection.anchor), placeIn(body, selection.focus)];
  const [from, to] = ends.sort((a, b) => a.index - b.index || a.offset - b.offset);
  if (!from || !to || from.index < 0) return [];
  const first = body[from.index];
  if (first && from.index === to.index && from.offset === to.offset) {
    return [{ block: first.id, ...sentenceAt(blockText(first), from.offset) }];
  }
  return body.slice(from.index, to.index + 1).flatMap((block, i) => {
    const index = from.index + i;
    const start = index === from.index ? from.offset : 0;
    const end = index === to.index ? to.offset : blockText(block).length;
    return end > start ? [{ block: block.id, start, end }] : [];
  });
}

/** The sentence around an offset, by the segmentation of Unicode UAX #29. */
function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)];
  const found = sentences.findLast(({ index }) => index <= offset);
  return found ? { start: found.index, end: found.index + found.segment.length } : { start: 0, end: 0 };
}

/** The top-level block around a place, by index, -1 when there is none; the offset in its plain text. */
function placeIn(body: readonly Block[], place: Selection['anchor']): { index: number; offset: number } {
  for (const [index, block] of body.entries()) {
    if (block.id === place.block) return { index, offset: place.offset };
    const before = block.type === 'list' ? textBefore(block, place.block) : null;
    if (before !== null) return { index, offset: before.length + place.offset };
  }
  return { index: -1, offset: 0 };
}

/** The plain text of a list before an entry of it, each entry on a line of its own; null when it has no such entry. */
function textBefore(list: NestedList, entry: string): string | null {
  const before: string[] = [];
  const open = [...list.items];
  for (let item = open.shift(); item; item = open.shift()) {
    if (item.id === entry) return before.map(text => `${text}\n`).join('');
    before.push(inlineText(item.content));
    open.unshift(...(item.children?.items ?? []));
  }
  return null;
}
