// @ts-check
import { generateProse } from './prose.mjs';

/**
 * An article of that many words, in paragraphs, written by nobody.
 * @param {any} storage
 * @param {any} origin
 * @param {number} words
 */
export function templateArticle({ emptyArticle, textSpan }, origin, words) {
  return {
    ...emptyArticle(origin),
    revision: 1,
    headline: 'An article to be measured',
    dek: 'What it says does not matter.',
    slug: 'to-be-measured',
    byline: 'Nobody (fictional)',
    body: generateProse(words, 1).map(text => ({
      type: 'paragraph',
      id: origin.newId(),
      content: [textSpan(text)],
    })),
  };
}

/**
 * The patch that puts another text into one paragraph, as an editor's session makes it.
 * @param {{ body: { content: { text: string }[] }[] }} article whose body is paragraphs of one span
 * @param {number} at
 * @param {string} text
 */
export function rewriteParagraph(article, at, text) {
  const block = article.body[at];
  if (!block) throw new Error(`There is no paragraph ${at}.`);
  const content = block.content.map(span => ({ ...span, text }));
  return { fields: {}, splices: [{ at, remove: 1, insert: [{ ...block, content }] }] };
}
