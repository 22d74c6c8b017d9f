/** A character that is not seen, as it is made visible: where it stands, and the sign that is drawn for it. */
export interface Invisible {
  /** UTF-16 offset. */
  at: number;
  length: number;
  sign: string;
  /** Signs of characters with a width stand in the middle of it; others above the place where they are. */
  wide: boolean;
}

const spaces: Readonly<Record<string, string>> = {
  '\u00a0': '°',
  '\u202f': '°',
  '\u2007': '°',
  '\u2009': '˙',
  '\u200a': '˙',
  '\u2002': '·',
  '\u2003': '·',
  '\u3000': '□',
  '\t': '→',
};

const nothings: Readonly<Record<string, string>> = {
  '\u00ad': '¬',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\ufeff': 'BOM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u061c': 'ALM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

const pattern =
  /[\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t\u00ad\u200b-\u200f\u2060\ufeff\u061c\u202a-\u202e\u2066-\u2069]| {2,}/gu;

/** What is invisible in a text; joiners inside an emoji belong to it and are left out. */
export function findInvisibles(text: string): Invisible[] {
  const found: Invisible[] = [];
  for (const { 0: hit, index: at } of text.matchAll(pattern)) {
    if (hit.startsWith(' ')) {
      for (let i = 0; i < hit.length; i++) found.push({ at: at + i, length: 1, sign: '·', wide: true });
    } else if (spaces[hit] !== undefined) {
      found.push({ at, length: hit.length, sign: spaces[hit], wide: true });
    } else if (hit !== '\u200d' || !/^\p{Extended_Pictographic}/u.test(text.slice(at + 1))) {
      found.push({ at, length: hit.length, sign: nothings[hit] ?? hit, wide: false });
    }
  }
  return found;
}
