import { decodePunycode, encodePunycode } from './punycode.ts';

/** Where a link really leads, fit to be shown: without control characters that could reorder or hide a part of it. */
export interface LinkHost {
  /** The host as computers read it; for a mailbox the part behind the @. */
  ascii: string;
  /** The host as people read it; the same where it has no letters beyond ASCII. */
  unicode: string;
  /** Everything that should make a reader look twice, in whole sentences. */
  warnings: string[];
}

/** Reads the host of an address that `allowedHref` lets stand; null where there is none to read. */
export function linkHost(href: string): LinkHost | null {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(href)?.[1];
  const host =
    authority === undefined
      ? /^mailto:[^?]*@([^?@,]+)/i.exec(href)?.[1]
      : authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  if (!host) return null;
  const labels = decoded(host).normalize('NFKC').toLowerCase().split(/[.。]/u);
  const unicode = visible(labels.map(toUnicode).join('.'));
  const warnings = [
    ...(authority?.includes('@') ? ['What stands before the @ in this address is no host.'] : []),
    ...labels.flatMap(label => mixture(toUnicode(label))),
  ];
  return { ascii: visible(labels.map(toAscii).join('.')), unicode, warnings };
}

/**
 * The host that the words of a link seem to name when it is another than the one the link leads to; null otherwise.
 * `www.` makes no difference, nor does a subdomain of the host that is named.
 */
export function otherHostInWords(words: string, href: string): string | null {
  const named =
    /^\s*(?:https?:\/\/)?(?:[^\s/@]*@)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?\s*$/iu.exec(
      words,
    );
  const host = linkHost(href);
  if (!named?.[1] || !host) return null;
  const claimed = linkHost(`https://${named[1]}`);
  const plain = (ascii: string) => ascii.replace(/^www\./, '').replace(/\.$/, '');
  if (!claimed) return null;
  const [seen, real] = [plain(claimed.ascii), plain(host.ascii)];
  return real === seen || real.endsWith(`.${seen}`) ? null : claimed.unicode;
}

/** Characters that show as nothing or turn the order of others, written out as code points. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164]/gu,
    hidden => `‹U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

function decoded(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch (error) {
    // A stray % is no encoding: it is shown as it stands.
    if (error instanceof URIError) return host;
    throw error;
  }
}

function toUnicode(label: string): string {
  return label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label;
}

function toAscii(label: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return /^[\u0000-\u007f]*$/.test(label) ? label : `xn--${encodePunycode(label)}`;
}

const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u };
const latinLookalikes = /^[асеорхуіјѕһԁԛԝκνορτυχ\d-]+$/iu;

/** Letters of several alphabets in one label, or of one whose letters all look Latin, as in UTS 39. */
function mixture(label: string): string[] {
  const found = Object.entries(scripts).flatMap(([name, letters]) => (letters.test(label) ? [name] : []));
  if (found.length > 1) return [`“${visible(label)}” mixes ${found.join(' and ')} letters.`];
  const looksLatin = found[0] !== undefined && found[0] !== 'Latin' && latinLookalikes.test(label);
  return looksLatin ? [`“${visible(label)}” looks Latin and is ${found[0]}.`] : [];
}
