import { countTextWords, isProse } from '../text/is-prose.ts';
import type { Passage } from '../text/read-passages.ts';
import { isTitle } from './find-headline.ts';

/**
 * Tells whether a passage is a heading inside the text: a short title alone in its group, with running text right
 * behind it. A name or place in a caption looks the same, so at most nine words (a question five,
 * since longer ones are those of an interview), and never the headline again.
 */
export function isHeading(passage: Passage, next: Passage | undefined, headline: string): boolean {
  const { text } = passage;
  return (
    text !== headline &&
    text.length <= 72 &&
    countTextWords(text) <= 9 &&
    /\p{L}/u.test(text) &&
    (!text.endsWith('?') || countTextWords(text) <= 5) &&
    !/^["“'‘«»-]/u.test(text) &&
    !/["”’»)!]$/u.test(text) &&
    isTitle(text) &&
    next !== undefined &&
    next.group !== passage.group &&
    isProse(next.text)
  );
}
