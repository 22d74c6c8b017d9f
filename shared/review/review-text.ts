import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Id } from '#shared/clock.ts';

/** The plain text of a body as one string, blocks divided by line feeds, with where each block begins in it. */
export interface ReviewText {
  text: string;
  /** Start of each block in UTF-16 offsets, in reading order. */
  starts: ReadonlyMap<Id, number>;
}

const known = new WeakMap<readonly Block[], ReviewText>();

/** The text that anchors refer to; the same object for the same body. */
export function reviewText(body: readonly Block[]): ReviewText {
  let made = known.get(body);
  if (!made) {
    const starts = new Map<Id, number>();
    const texts: string[] = [];
    let at = 0;
    for (const block of body) {
      const text = blockText(block);
      starts.set(block.id, at);
      texts.push(text);
      at += text.length + 1;
    }
    made = { text: texts.join('\n'), starts };
    known.set(body, made);
  }
  return made;
}
