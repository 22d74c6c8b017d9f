/** Names that Windows keeps for devices, with any ending ("Naming Files, Paths, and Namespaces", Win32). */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i;

/** A file name stays under 255 bytes with an ending, a number and a temporary suffix around it. */
const maxBytes = 120;

/**
 * Makes a file name, without an ending, out of any text: no separators, control or direction characters, no dots or
 * spaces at its ends, no device of Windows, at most 120 bytes of UTF-8, never cutting a character in two.
 * '' when nothing is left.
 */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u061c\u2028-\u202e\u2060-\u206f\ufeff]/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/[\s-]+/g, '-');
  const cut = trimEnds(shorten(trimEnds(plain)));
  return reserved.test(cut) ? `article-${cut}` : cut;
}

function trimEnds(text: string): string {
  return text.replace(/^[\s.~-]+|[\s.-]+$/g, '');
}

function shorten(text: string): string {
  const encoder = new TextEncoder();
  let [kept, room] = ['', maxBytes];
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    room -= encoder.encode(segment).length;
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
