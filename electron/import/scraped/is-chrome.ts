import { countTextWords } from '../text/is-prose.ts';
import { isPagePhrase, pageWords } from './chrome-words.ts';
import { foldText } from './fold-text.ts';

/** What kind of page machinery a passage is; null when it may be part of the article. */
export type ChromeKind = 'navigation' | 'share-bar' | 'cookie-notice' | 'tag-cloud' | null;

/** Characters; no button, bar or notice is longer. */
const longestChrome = 1000;

/**
 * Recognises navigation words, share bars, cookie notices and tag clouds. `inside` is the text between first and
 * last running paragraph: there a single word such as "Opinion" is more likely a heading and stays.
 */
export function chromeKind(text: string, { inside }: { inside: boolean }): ChromeKind {
  if (text.length > longestChrome) return null;
  const folded = foldText(text);
  if (isCookieNotice(text)) return 'cookie-notice';
  if (isPagePhrase(folded) || isPagePhrase(text.toLowerCase())) return 'navigation';
  const parts = splitBar(text);
  const words = parts.filter(part => pageWords.has(part));
  if (parts.length >= 2 && parts.every(part => networks.has(part) || sharing.has(part))) return 'share-bar';
  if (/^(#[\p{L}\p{N}_]+[\s,]*){2,}$/u.test(text)) return 'tag-cloud';
  if (inside) return null;
  if (pageWords.has(folded)) return 'navigation';
  if (parts.length >= 3 && words.length * 2 >= parts.length) return 'navigation';
  return null;
}

const networks = new Set(
  'facebook twitter x whatsapp linkedin instagram pinterest reddit telegram bluesky mastodon threads messenger flipboard pocket tumblr xing email e-mail'.split(
    ' ',
  ),
);
const sharing = new Set([
  'share',
  'share on',
  'tweet',
  'print',
  'copy',
  'copy link',
  'save',
  'teilen',
  'partager',
]);

/** The entries of a bar: parted by strokes, bullets or arrows, or single words parted by spaces. */
function splitBar(text: string): string[] {
  const parts = text
    .split(/\s*[|•·›»>/]\s*|\s{2,}|\t/)
    .map(foldText)
    .filter(Boolean);
  return parts.length > 1 ? parts : text.split(/\s+/).map(foldText).filter(Boolean);
}

function isCookieNotice(text: string): boolean {
  if (countTextWords(text) > 120) return false;
  return (
    /\b(we|this (web)?site|our (web)?site|and our partners)\b.{0,60}\b(uses?|store|using)\b.{0,40}\bcookies\b/i.test(
      text,
    ) ||
    /\b(accept|manage|reject) (all )?(our )?(use of )?cookies\b/i.test(text) ||
    /\bby (continuing|using)\b.{0,60}\b(cookies|privacy policy|terms)\b/i.test(text) ||
    /\b(ce site|nous) utilis(e|ons) des cookies\b|\bverwende[nt] (wir )?cookies\b|\butiliza(mos)? cookies\b/i.test(
      text,
    )
  );
}
