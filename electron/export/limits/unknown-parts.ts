import { counted, type Limit } from './limit.ts';
import { mapParts } from './map-parts.ts';

/** Parts of a text and marks that a newer Galley made; the words under such a mark stay. */
export const unknownParts: Limit = article => {
  let parts = 0;
  let marks = 0;
  const body = mapParts(article.body, part => {
    if (part.type === 'unsupported') {
      parts++;
      return [];
    }
    if (part.type !== 'text' || !('unknownMarks' in part)) return [part];
    marks++;
    const { unknownMarks: _lost, ...known } = part;
    return [{ ...known, type: 'text', text: part.text, marks: part.marks, language: part.language }];
  });
  return {
    article: { ...article, body },
    lost: [
      ...counted('parts of texts made by a newer version of Galley', parts),
      ...counted('passages with marks made by a newer version of Galley', marks),
    ],
  };
};
