import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';

/** The commonest words that only English has; about every fifth word of English prose is one of them. */
const english = /^(?:the|of|and|to|is|that|was|for|with|it|are|this|have|his|not|they|which|from|by)$/;
const leastShare = 0.12;
const enough = 300;

const guesses = new WeakMap<readonly Block[], string>();

/**
 * The primary language tag of an article's text, e.g. `en`: the one stated, and where none is, `en` for what reads like
 * English and '' for everything else.
 */
export function proseLanguage({ metadata, body }: Article): string {
  const [stated = ''] = metadata.language.toLowerCase().split('-');
  if (stated !== '') return stated;
  let guess = guesses.get(body);
  if (guess === undefined) {
    guess = readsLikeEnglish(body) ? 'en' : '';
    guesses.set(body, guess);
  }
  return guess;
}

function readsLikeEnglish(body: readonly Block[]): boolean {
  const words: string[] = [];
  for (const block of body) {
    words.push(
      ...(blockText(block)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []),
    );
    if (words.length > enough) break;
  }
  return words.filter(word => english.test(word)).length > words.length * leastShare;
}
