import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { counted, type Limit } from './limit.ts';
import { mapInline } from './map-inline.ts';

/** Alt texts, link titles and names of who is quoted are one line in every file: a line end in them becomes a space. */
export const singleLines: Limit = article => {
  let count = 0;
  const oneLine = (text: string) =>
    text.replace(/\n+/g, () => {
      count++;
      return ' ';
    });
  const withTitles = mapInline(article.body, content =>
    content.map(part => (part.type === 'link' ? { ...part, title: oneLine(part.title) } : part)),
  );
  const body = withTitles.map((block): Block => {
    if (block.type === 'image') return { ...block, alt: oneLine(block.alt) };
    return block.type === 'quote' ? { ...block, attribution: oneLine(block.attribution) } : block;
  });
  return {
    article: { ...article, body } satisfies Article,
    lost: counted('line ends in alt texts, link titles or attributions', count),
  };
};
