import { childOf, valOf, type XmlNode } from '../package/xml-node.ts';
import type { Styles } from './styles.ts';

/** What a paragraph is by its style; a heading has its level in Word, from 1. */
export type Role =
  | {
      is:
        | 'title'
        | 'subtitle'
        | 'author'
        | 'date'
        | 'quote'
        | 'pullQuote'
        | 'caption'
        | 'code'
        | 'contents'
        | 'text';
    }
  | { is: 'heading'; level: number };

const headingName =
  /^(?:heading|überschrift|titre|título|titolo|rubrik|overskrift|kop|nagłówek|заголовок|otsikko|nadpis) ?([1-9])$/;

/** Roles by the name of a style; Word keeps the English names of its own styles in every language. */
const named: readonly [RegExp, Exclude<Role['is'], 'heading'>][] = [
  [/^(?:title|document title)$/, 'title'],
  [/^(?:subtitle|abstract|standfirst|dek|deck|untertitel|sous-titre)$/, 'subtitle'],
  [/^(?:author|authors|byline|by-line)$/, 'author'],
  [/^(?:date|dateline date)$/, 'date'],
  [/^pull[ -]?quote$/, 'pullQuote'],
  [
    /^(?:(?:intense )?quotes?|(?:block|long) ?quot(?:e|es|ation)s?|block ?text|quotations?|zitat|citation|citazione|cita)$/,
    'quote',
  ],
  [/^(?:(?:image |table |figure )?caption|legend|bildunterschrift|légende)$/, 'caption'],
  [
    /^(?:(?:source|program|sample) ?code|code(?: block)?|html preformatted|preformatted(?: text)?|plain ?code|verbatim|listing)$/,
    'code',
  ],
  [/^(?:toc|contents) (?:heading|\d)$/, 'contents'],
];

/** Finds out what a paragraph is, by its own outline level, its style, and the styles that this is based on. */
export function roleOf(style: string, properties: XmlNode | undefined, styles: Styles): Role {
  const direct = outlineLevel(valOf(properties, 'w:outlineLvl'));
  if (direct !== undefined && direct <= 9) return { is: 'heading', level: direct };
  for (const { name, paragraph } of styles.chain(style)) {
    const numbered = headingName.exec(name);
    if (numbered && direct === undefined) return { is: 'heading', level: Number(numbered[1]) };
    const found = named.find(([pattern]) => pattern.test(name));
    if (found) return { is: found[1] };
    const level = outlineLevel(valOf(paragraph, 'w:outlineLvl'));
    // Level 10 is body text, whatever the style is based on.
    if (level === 10) return { is: 'text' };
    if (level !== undefined && direct === undefined) return { is: 'heading', level };
  }
  return { is: 'text' };
}

/** From 1 to 9 for headings, 10 for body text. */
function outlineLevel(value: string | undefined): number | undefined {
  const level = Number(value);
  return value !== undefined && value !== '' && Number.isInteger(level) && level >= 0 && level <= 9
    ? level + 1
    : undefined;
}

/** A property of a paragraph: its own, or what its style says. */
export function paragraphProperty(
  name: string,
  style: string,
  properties: XmlNode | undefined,
  styles: Styles,
): XmlNode | undefined {
  return childOf(properties, name) ?? styles.paragraphProperty(style, name);
}
