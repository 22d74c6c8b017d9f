/** XML that is already well-formed; everything else that goes into a document is text and is escaped. */
export class Xml {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type XmlContent = Xml | string | null | readonly XmlContent[];

/** Values of attributes in the order in which they are written; null leaves one out. */
export type XmlAttributes = Record<string, string | number | null>;

/** What XML 1.0 cannot hold (2.2, Char): most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Builds one element; text among its content and in its attributes is escaped, null among it is nothing. */
export function xml(name: string, attributes: XmlAttributes = {}, ...content: XmlContent[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXmlAttribute(String(value))}"`],
  );
  const inner = xmlSource(content);
  const start = `<${name}${written.join('')}`;
  return new Xml(inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`);
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root.source}\n`);
}

/** Puts each part on lines of its own, where white space means nothing, for people who read the source. */
export function xmlLines(...parts: readonly (Xml | null)[]): Xml {
  const kept = parts.flatMap(part => (part === null || part.source === '' ? [] : [part.source]));
  return new Xml(kept.length === 0 ? '' : `\n${kept.join('\n')}\n`);
}

export function xmlSource(content: XmlContent): string {
  if (content === null) return '';
  if (content instanceof Xml) return content.source;
  return typeof content === 'string' ? escapeXmlText(content) : content.map(xmlSource).join('');
}

/**
 * Text as character data. The limits of every export have taken out, and counted, what XML cannot hold
 * (limits/unwritable-characters.ts); what would come here all the same becomes U+FFFD rather than a broken file. A
 * carriage return is written as a reference, since readers make a line feed of a bare one (2.11).
 */
export function escapeXmlText(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

/** Text as the value of an attribute in double quotes; blanks other than the space would be made spaces (3.3.3). */
export function escapeXmlAttribute(text: string): string {
  return escapeXmlText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}
