import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { spansOf } from '#shared/article/map-content.ts';
import { picturesIn } from '../pictures-in.ts';
import { countLinks } from './count-links.ts';
import { counted, type Limit } from './limit.ts';
import { mapBlocks } from './map-blocks.ts';

/**
 * Counts what is lost where only the words of a body are kept. It changes nothing: the words are those of the article,
 * and `ExportFormat.outline` says in which form they have to be found.
 */
export const wordsAlone: Limit = (article: Article) => {
  const spans = spansOf(article.body);
  let blocks = { headings: 0, quotes: 0, boxes: 0, galleries: 0, code: 0, aligned: 0 };
  mapBlocks(article.body, block => {
    blocks = addBlock(blocks, block);
    return block;
  });
  return {
    article,
    lost: [
      ...counted(
        'marks (bold, italic and others; their words are kept)',
        spans.filter(span => span.marks.length > 0).length,
      ),
      ...counted('languages of passages', spans.filter(span => span.language !== '').length),
      ...counted('addresses of links (their words are kept)', countLinks(article.body)),
      ...counted('levels of headings', blocks.headings),
      ...counted('quotations as such (their words are kept)', blocks.quotes),
      ...counted('boxes and galleries as such (their words are kept)', blocks.boxes + blocks.galleries),
      ...counted('languages of code', blocks.code),
      ...counted('alignments of table columns', blocks.aligned),
      ...counted('pictures (what they show is told in words)', picturesIn(article.body).length),
    ],
  };
};

function addBlock<
  C extends Record<'headings' | 'quotes' | 'boxes' | 'galleries' | 'code' | 'aligned', number>,
>(counts: C, block: Block): C {
  switch (block.type) {
    case 'heading':
      return { ...counts, headings: counts.headings + 1 };
    case 'quote':
    case 'pullQuote':
      return { ...counts, quotes: counts.quotes + 1 };
    case 'aside':
      return { ...counts, boxes: counts.boxes + 1 };
    case 'gallery':
      return { ...counts, galleries: counts.galleries + 1 };
    case 'code':
      return { ...counts, code: counts.code + (block.language === '' ? 0 : 1) };
    case 'table':
      return {
        ...counts,
        aligned: counts.aligned + block.columns.filter(({ align }) => align !== null).length,
      };
    default:
      return counts;
  }
}
