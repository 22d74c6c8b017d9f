/** HTML that is already well-formed; everything else that goes into a page is text and is escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Content = Markup | string | readonly Content[];

/** Values of attributes in the order in which they are written; null leaves one out, true writes it bare. */
type Attributes = Record<string, string | number | true | null>;

const voidElements = new Set(['meta', 'link', 'img', 'br', 'hr', 'input']);

/** Builds one element; text among its content and in its attributes is escaped (HTML 13.3). */
export function element(name: string, attributes: Attributes = {}, ...content: Content[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return [value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`];
  });
  const start = `<${name}${written.join('')}>`;
  return new Markup(voidElements.has(name) ? start : `${start}${markup(content).source}</${name}>`);
}

/** Content as markup, text in it escaped. */
export function markup(content: Content): Markup {
  if (content instanceof Markup) return content;
  if (typeof content === 'string') return new Markup(escapeText(content));
  return new Markup(content.map(part => markup(part).source).join(''));
}

/** Puts each part on lines of its own, for people who read the source; empty parts are left out. */
export function lines(...parts: readonly (Markup | null)[]): Markup {
  const kept = parts.flatMap(part => (part === null || part.source === '' ? [] : [part.source]));
  return new Markup(kept.length === 0 ? '' : `\n${kept.join('\n')}\n`);
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
