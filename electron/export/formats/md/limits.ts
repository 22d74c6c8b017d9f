import type { Block } from '#shared/article/blocks/block.ts';
import { counted, type Limit } from '../../limits/limit.ts';
import { groupQuotes } from '../../outline/group-quotes.ts';

/** Markdown has no empty paragraph. A quote of which only the attribution is known keeps it. */
const emptyParagraphs: Limit = article => {
  let count = 0;
  const body = groupQuotes(article.body).flatMap((part): Block[] => {
    if (part.type === 'paragraph' && part.content.length === 0) {
      count++;
      return [];
    }
    if (part.type !== 'quotation') return [part];
    const filled = part.paragraphs.filter(({ content }) => content.length > 0);
    const kept = filled.length > 0 || part.attribution === '' ? filled : part.paragraphs.slice(0, 1);
    count += part.paragraphs.length - kept.length;
    return kept.map((quote, i) => ({
      ...quote,
      attribution: i === 0 ? part.attribution : '',
      continues: i > 0,
    }));
  });
  return { article: { ...article, body }, lost: counted('empty paragraphs', count) };
};

/** What Markdown does not hold. */
export const markdownLimits: readonly Limit[] = [emptyParagraphs];
