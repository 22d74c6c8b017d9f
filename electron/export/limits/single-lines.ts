import type { Article } from '#shared/article/article.ts';
import { mapBodyContent } from '#shared/article/map-content.ts';
import { counted, type Limit } from './limit.ts';
import { mapBlocks, mapPictures } from './map-blocks.ts';

/** Alt texts, titles and names of who is quoted are one line in every file: a line end in them becomes a space. */
export const singleLines: Limit = article => {
  let count = 0;
  const oneLine = (text: string) =>
    text.replace(/\n+/g, () => {
      count++;
      return ' ';
    });
  const withTitles = mapBodyContent(article.body, content =>
    content.map(part => (part.type === 'link' ? { ...part, title: oneLine(part.title) } : part)),
  );
  const titled = mapBlocks(withTitles, block => {
    if (block.type === 'quote' || block.type === 'pullQuote') {
      return { ...block, attribution: oneLine(block.attribution) };
    }
    return block.type === 'embed' || block.type === 'aside'
      ? { ...block, title: oneLine(block.title) }
      : block;
  });
  const body = mapPictures(titled, picture => ({ ...picture, alt: oneLine(picture.alt) }));
  return {
    article: { ...article, body } satisfies Article,
    lost: counted('line ends in alt texts, titles or attributions', count),
  };
};
