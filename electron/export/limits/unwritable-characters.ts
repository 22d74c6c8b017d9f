import { articleSchema } from '#shared/article/article.ts';
import type { LinkContent } from '#shared/article/inline.ts';
import { counted, type Limit } from './limit.ts';
import { mapParts } from './map-parts.ts';

/**
 * What neither HTML (13.1.4, "Text") nor XML 1.0 nor UTF-8 can hold: control characters except tab and line ends,
 * noncharacters, and surrogates without their other half.
 */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/**
 * Takes out the characters that no text file may hold, and gives every line end in running text (CR LF, CR, VT, FF)
 * the form of a line break, which costs nothing.
 */
export const unwritableCharacters: Limit = article => {
  let count = 0;
  const clean = (text: string) =>
    text.replace(/\r\n?|[\v\f]/g, '\n').replace(unwritable, () => {
      count++;
      return '';
    });
  const cleaned = articleSchema.parse(mapStrings(article, clean));
  return {
    article: {
      ...cleaned,
      body: mapParts(cleaned.body, splitText),
    },
    lost: counted('control characters', count),
  };
};

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(entry => mapStrings(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapStrings(entry, change)]));
}

function splitText(part: LinkContent): LinkContent[] {
  if ((part.type !== 'text' && part.type !== 'tk') || !part.text.includes('\n')) return [part];
  return part.text
    .split('\n')
    .flatMap((text, i): LinkContent[] => [
      ...(i === 0 ? [] : [{ type: 'break' as const }]),
      { ...part, text },
    ]);
}
