import { blockRuns } from '#shared/article/block-runs.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import { countWords } from '#shared/article/plain-text.ts';

/** How long a text is. Characters are those that a reader sees, however many code units each is stored in. */
export interface Length {
  words: number;
  characters: number;
  charactersWithoutSpaces: number;
  sentences: number;
  paragraphs: number;
}

const nothing: Length = {
  words: 0,
  characters: 0,
  charactersWithoutSpaces: 0,
  sentences: 0,
  paragraphs: 0,
};

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Measures a text whose paragraphs stand on lines of their own. */
export function measureText(text: string): Length {
  return text.split('\n').map(measureParagraph).reduce(add, nothing);
}

const measured = new WeakMap<Block, Length>();

/** Measures a body; blocks that are the same objects as before are not measured again. */
export function measureBody(body: readonly Block[]): Length {
  return body.map(measureBlock).reduce(add, nothing);
}

function measureBlock(block: Block): Length {
  let length = measured.get(block);
  if (!length) {
    length = blockRuns(block)
      .map(({ content }) => measureText(inlineText(content)))
      .reduce(add, nothing);
    measured.set(block, length);
  }
  return length;
}

function measureParagraph(text: string): Length {
  if (text.trim() === '') return nothing;
  return {
    words: countWords(text),
    characters: countCharacters(text),
    charactersWithoutSpaces: countCharacters(text.replace(/\s+/gu, '')),
    sentences: countSentences(text),
    paragraphs: 1,
  };
}

function countCharacters(text: string): number {
  // What has one code unit a character, as most texts do, needs no looking at each.
  if (/^[\x20-\x7e\u00a0-\u02af\u2010-\u2027\u4e00-\u9fff\u3040-\u30ff]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of characters.segment(text)) count += 1;
  return count;
}

function countSentences(text: string): number {
  let count = 0;
  for (const { segment } of sentences.segment(text)) if (/[\p{L}\p{N}]/u.test(segment)) count += 1;
  return count;
}

function add(a: Length, b: Length): Length {
  return {
    words: a.words + b.words,
    characters: a.characters + b.characters,
    charactersWithoutSpaces: a.charactersWithoutSpaces + b.charactersWithoutSpaces,
    sentences: a.sentences + b.sentences,
    paragraphs: a.paragraphs + b.paragraphs,
  };
}
