import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import { inlineText } from '#shared/article/inline.ts';
import type { ReadElement } from './page.ts';

/** A box, with its first heading as title; inside another box it is read as part of that. */
export const readAside: ReadElement = (reader, element, context) => {
  if (reader.boxed) {
    for (const block of reader.inside(element, context)) reader.push(block);
    return;
  }
  const read = reader.inside(element, context, true);
  const boxed = read.filter(
    (block): block is BoxedBlock => block.type !== 'aside' && block.type !== 'footnote',
  );
  const first = boxed[0];
  const title = first?.type === 'heading' ? inlineText(first.content).replaceAll('\n', ' ') : '';
  const blocks = title === '' ? boxed : boxed.slice(1);
  if (boxed.length > 0) reader.push({ type: 'aside', id: reader.page.newId(), title, blocks });
};
