import type { Passage } from '../text/read-passages.ts';
import { type Claim, drop } from './claim.ts';
import { chromeKind } from './is-chrome.ts';

const messages = {
  navigation: 'A word of the page around the article: navigation or a button.',
  'share-bar': 'Buttons for sharing the page.',
  'cookie-notice': 'A notice on cookies or terms of the site.',
  'tag-cloud': 'A row of tags.',
};

/** Leaves a passage out when it is part of the page and not of the article; null otherwise. */
export function claimChrome(passage: Passage, { inside }: { inside: boolean }): Claim | null {
  const kind = chromeKind(passage.text, { inside });
  return kind && drop(passage, kind, messages[kind]);
}
