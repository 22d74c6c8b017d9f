import type { Block } from '#shared/article/blocks/block.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import { deskOnly } from '../../limits/desk-only.ts';
import { counted, type Limit } from '../../limits/limit.ts';
import { mapBlocks } from '../../limits/map-blocks.ts';
import { pictureFiles } from '../../limits/picture-files.ts';
import { groupQuotes } from '../../outline/group-quotes.ts';

/** Markdown has no empty paragraph. A quote of which only the attribution is known keeps it. */
const emptyParagraphs: Limit = article => {
  let count = 0;
  const filled = (body: readonly Block[]): Block[] =>
    groupQuotes(body).flatMap((part): Block[] => {
      if (part.type === 'aside') return [{ ...part, blocks: filled(part.blocks).filter(isBoxed) }];
      if (part.type === 'paragraph' && part.content.length === 0) {
        count++;
        return [];
      }
      if (part.type !== 'quotation') return [part];
      const kept = part.paragraphs.filter(({ content }) => content.length > 0);
      const left = kept.length > 0 || part.attribution === '' ? kept : part.paragraphs.slice(0, 1);
      count += part.paragraphs.length - left.length;
      return left.map((quote, i) => ({
        ...quote,
        attribution: i === 0 ? part.attribution : '',
        continues: i > 0,
      }));
    });
  return { article: { ...article, body: filled(article.body) }, lost: counted('empty paragraphs', count) };
};

function isBoxed(block: Block): block is BoxedBlock {
  return block.type !== 'aside' && block.type !== 'footnote';
}

/** A header without a word in it is none in Markdown, which has one in every table. */
const emptyHeaders: Limit = article => {
  let count = 0;
  const body = mapBlocks(article.body, block => {
    if (block.type !== 'table') return block;
    const [first, ...rest] = block.rows;
    const isEmpty = first?.cells.every(({ content }) => content.length === 0) ?? true;
    // The header of a table that has no other row is written, so that the table is one.
    if (rest.length === 0 && isEmpty) return { ...block, header: true };
    if (!block.header || !isEmpty) return block;
    count++;
    return { ...block, header: false, rows: rest };
  });
  return { article: { ...article, body }, lost: counted('empty header rows of tables', count) };
};

/** What Markdown does not hold. It is treated as public: what is for the desk alone stays there. */
export const markdownLimits: readonly Limit[] = [deskOnly, pictureFiles, emptyParagraphs, emptyHeaders];
