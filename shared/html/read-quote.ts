import type { Quote } from '#shared/article/blocks/quote.ts';
import { inlineText } from '#shared/article/inline.ts';
import type { ReadElement } from './page.ts';
import { attribute, children, type Element, hasClass, rawText } from './tree.ts';

/** A quotation, a quote block a paragraph; `cite` or `footer` at its end names who is quoted. */
export const readQuote: ReadElement = (reader, element, context) => {
  const { page } = reader;
  // Mail programs indent with it.
  if (
    /border: *none/i.test(attribute(element, 'style')) &&
    /margin: *0(?:px)? 0(?:px)? 0(?:px)? \d+px/i.test(attribute(element, 'style'))
  ) {
    for (const block of reader.inside(element, context)) reader.push(block);
    return;
  }
  const source = sourceOf(element);
  const quoted = source ? without(element, source) : element;
  let last: Quote | null = null;
  for (const block of reader.inside(quoted, context)) {
    if (block.type !== 'paragraph') {
      reader.push(block);
      if (block.type !== 'quote') last = null;
      continue;
    }
    last = {
      type: 'quote',
      id: page.newId(),
      content: block.content,
      attribution: '',
      continues: last !== null,
    };
    reader.push(last);
  }
  const attribution = source ? cleanSource(rawText(source)) : '';
  if (last) last.attribution = attribution;
  else if (attribution !== '' && source)
    reader.readAs(source, context, content => ({ type: 'paragraph', id: page.newId(), content }));
};

/** Words lifted out of the text, by the names that pages give to the class. */
export function isPullQuote(element: Element): boolean {
  return hasClass(element, /^(?:pull-?quote|wp-block-pullquote)$/i);
}

export const readPullQuote: ReadElement = (reader, element, context) => {
  const holder =
    children(element).find(child => child.tagName === 'blockquote' || child.tagName === 'p') ?? element;
  const quoted = children(element).length === 1 ? holder : element;
  const source = sourceOf(quoted);
  const content = reader.textInside(source ? without(quoted, source) : quoted, context);
  const attribution = source ? cleanSource(rawText(source)) : '';
  if (inlineText(content) !== '')
    reader.push({ type: 'pullQuote', id: reader.page.newId(), content, attribution });
};

/** The element at the end of a quotation that names its source, also as the only content of the last paragraph. */
function sourceOf(element: Element): Element | null {
  const last = children(element).at(-1);
  if (!last) return null;
  if (['cite', 'footer', 'figcaption'].includes(last.tagName)) return last;
  const only = children(last);
  const holds = last.tagName === 'p' && only.length === 1 && only[0]?.tagName === 'cite';
  return holds && /^[\s–—-]*$/.test(rawText(last).replace(rawText(only[0] ?? last), '')) ? last : null;
}

function without(element: Element, left: Element): Element {
  return { ...element, childNodes: element.childNodes.filter(node => node !== left) };
}

function cleanSource(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s–—-]+/, '')
    .trim()
    .normalize('NFC');
}
