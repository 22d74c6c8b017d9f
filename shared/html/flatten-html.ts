import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { blockNames } from './elements.ts';

const breaking = new Set([...blockNames, 'br']);
const modeOf = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ['noscript', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
]);

/**
 * The paragraphs of a page whose structure cannot be read, in one pass over its tags: nothing is nested, so no depth
 * can stop it. Machinery is left out as ever.
 */
export function flattenHtml(html: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let skipping = '';
  const end = () => {
    const read = text.replace(/[\s\u00a0]+/g, ' ').trim();
    if (read !== '') paragraphs.push(read);
    text = '';
  };
  const add = (chars: string) => {
    if (skipping === '') text += chars;
  };
  const ignore = () => undefined;
  const handler: TokenHandler = {
    onCharacter: ({ chars }) => add(chars),
    onNullCharacter: ignore,
    onWhitespaceCharacter: ({ chars }) => add(chars),
    onComment: ignore,
    onDoctype: ignore,
    onEof: end,
    onEndTag: ({ tagName }) => {
      if (tagName === skipping) skipping = '';
      if (breaking.has(tagName)) end();
    },
    onStartTag: ({ tagName }) => {
      const mode = modeOf.get(tagName);
      if (mode !== undefined) {
        tokenizer.state = mode;
        tokenizer.lastStartTagName = tagName;
        skipping = tagName;
      }
      if (breaking.has(tagName)) end();
    },
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  tokenizer.write(html, true);
  return paragraphs;
}
