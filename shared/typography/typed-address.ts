import { allowedHref } from '#shared/article/href.ts';

/**
 * The web address that a text ends with, as it is written when a space is typed after it; null when there is none.
 * `end` is before punctuation that belongs to the sentence. UTF-16 offsets.
 */
export function typedAddress(before: string): { start: number; end: number; href: string } | null {
  const hit = /(?:^|[\s([{“„«‘‚"'—–])((?:https?:\/\/|www\.)[^\s<>"“”„«»]+)$/iu.exec(before);
  if (!hit?.[1]) return null;
  const words = withoutTail(hit[1]);
  const href = /^www\./i.test(words) ? `https://${words}` : words;
  const start = before.length - hit[1].length;
  const isHost = /^https?:\/\/(?:[^\s/?#]+\.[^\s/?#.]{2,}|localhost)/i.test(href);
  return isHost && allowedHref(href) ? { start, end: start + words.length, href } : null;
}

function withoutTail(words: string): string {
  const bare = words.replace(/[.,;:!?…'’‘]+$/u, '');
  // A closing bracket belongs to the address only when it was opened in it.
  return bare.endsWith(')') && !bare.includes('(') ? withoutTail(bare.slice(0, -1)) : bare;
}
