import { counted, type Limit } from './limit.ts';
import { mapParts } from './map-parts.ts';

/** A reference to a footnote that is not in the article leads nowhere in any file. */
export const footnoteMarks: Limit = article => {
  const notes = new Set(article.body.flatMap(block => (block.type === 'footnote' ? [block.id] : [])));
  let count = 0;
  const body = mapParts(article.body, part => {
    if (part.type !== 'footnoteReference' || notes.has(part.note)) return [part];
    count++;
    return [];
  });
  return { article: { ...article, body }, lost: counted('footnote marks without a footnote', count) };
};
