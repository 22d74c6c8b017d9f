import { between } from '../random.mjs';

/**
 * The patch that makes a revision: headline and one paragraph name it, so that what is on the disk can be
 * told to be whole; the paragraph has another length each time.
 * @param {number} revision the one that the patch makes
 * @param {number} blocks how many paragraphs the article has
 * @param {() => string} newId
 * @param {(text: string) => object} paragraph
 * @param {() => number} random
 */
export function patchFor(revision, blocks, newId, paragraph, random) {
  const text = `Revision ${revision} ${'word '.repeat(between(random, 0, 400))}end ${revision}`;
  const block = { ...paragraph(text), id: newId() };
  const remove = blocks > 20 ? 1 : 0;
  const at = Math.min(blocks, between(random, 0, blocks + 1));
  return {
    fields: { headline: `Revision ${revision}`, dek: `Revision ${revision}` },
    splices: [{ at: Math.min(at, blocks - remove), remove, insert: [block] }],
  };
}

/**
 * Says what is wrong with an article that was made by `patchFor`, or null.
 * @param {{ revision: number, headline: string, dek: string, body: { content?: { text?: string }[] }[] }} article
 */
export function whatIsWrong(article) {
  const { revision, headline, dek, body } = article;
  if (revision === 1) return null;
  const name = `Revision ${revision}`;
  if (headline !== name || dek !== name) return `revision ${revision} is headed “${headline}”, “${dek}”`;
  const texts = body.map(block => block.content?.[0]?.text ?? '');
  const broken = texts.find(text => !/^Revision (\d+) (word )*end \1$/.test(text));
  if (broken !== undefined) return `a paragraph is not whole: ${broken.slice(0, 40)}`;
  return texts.some(text => text.startsWith(`${name} `))
    ? null
    : `the paragraph of revision ${revision} is missing`;
}
