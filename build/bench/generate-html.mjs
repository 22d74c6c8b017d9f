// @ts-check
import { between, seededRandom } from '../random.mjs';
import { generateProse } from './prose.mjs';

/** One paragraph in so many has a link; each has a mark. */
const paragraphsPerLink = 4;
const wordsPerPiece = 20_000;

/**
 * A piece of HTML as a browser puts it on the clipboard: paragraphs of prose, each with a few words bold or italic,
 * some with a link. The same seed gives the same everywhere.
 * @param {number} bytes it has at least, and at most a paragraph more; it is ASCII
 * @param {number} seed
 * @returns {{ html: string, paragraphs: number, links: number, last: string }} `last`: how the last paragraph ends,
 *   which no other one does
 */
export function generateHtml(bytes, seed) {
  const random = seededRandom(seed);
  const last = 'This is the end of it.';
  const closing = `<p>${last}</p>\n`;
  /** @type {string[]} */
  const parts = [];
  let links = 0;
  for (let left = bytes - closing.length, piece = 0; left > 0; piece++) {
    for (const text of generateProse(wordsPerPiece, seed + piece)) {
      const linked = parts.length % paragraphsPerLink === 0;
      const part = `<p>${mark(text.split(' '), linked, random)}</p>\n`;
      parts.push(part);
      if (linked) links++;
      left -= part.length;
      if (left <= 0) break;
    }
  }
  return { html: parts.join('') + closing, paragraphs: parts.length + 1, links, last };
}

/**
 * @param {string[]} words
 * @param {boolean} linked
 * @param {() => number} random
 */
function mark(words, linked, random) {
  const [bold, link] = [between(random, 0, words.length), between(random, 0, words.length)];
  const tag = random() < 0.5 ? 'b' : 'i';
  return words
    .map((word, at) => {
      const marked = at === bold ? `<${tag}>${word}</${tag}>` : word;
      return linked && at === link
        ? `<a href="https://example.org/${word.toLowerCase()}">${marked}</a>`
        : marked;
    })
    .join(' ');
}
