import {
  attribute,
  children,
  type Element,
  find,
  hasAttribute,
  isElement,
  isOf,
  textOf,
} from '../html/page-tree.ts';
import { type Xml, type XmlContent, xml } from '../xml/write-xml.ts';

/** Elements of a page that are one of NITF's with the same name, or a stretch of emphasis of a kind. */
const emphasis = new Set(['strong', 'em', 'u', 's', 'sub', 'sup', 'mark', 'code', 'span']);

/** Groups for which NITF has a note: anything that stands beside the text. */
const groups = ['gallery', 'embed', 'box', 'notes'];

/** The content of an element of a page in NITF's elements; `class` says what it was where NITF has no element for it. */
export function toNitf(parent: Element | undefined): XmlContent {
  return (parent?.childNodes ?? []).map(node => {
    if (isElement(node)) return convert(node);
    return 'value' in node ? node.value : null;
  });
}

/** The same without the white space between blocks. */
function blocksOf(parent: Element | undefined): XmlContent {
  return children(parent).map(convert);
}

function convert(element: Element): XmlContent {
  const { tagName } = element;
  const kind = attribute(element, 'class');
  if (/^h[1-6]$/.test(tagName)) {
    const level = attribute(element, 'data-level') || tagName.slice(1);
    return xml('hl2', { class: `level-${level}` }, toNitf(element));
  }
  if (tagName === 'p') return xml('p', { class: kind || null }, toNitf(element));
  if (tagName === 'br' || tagName === 'hr') return xml(tagName);
  if (tagName === 'blockquote') return xml('bq', {}, xml('block', {}, blocksOf(element)));
  if (isOf(element, 'figure', 'quote') || isOf(element, 'aside', 'pull')) return quotation(element, kind);
  if (isOf(element, 'figure', 'picture')) return media(element);
  if (groups.includes(kind)) return note(element, kind);
  // What a table or the blocks of a box stand in.
  if (tagName === 'div') return blocksOf(element);
  if (tagName === 'figcaption') return xml('p', { class: 'figcaption' }, toNitf(element));
  if (tagName === 'pre') {
    const language = attribute(find(element, 'code'), 'class');
    return xml('pre', { class: language || null }, textOf(element));
  }
  if (tagName === 'ol') return xml('ol', { seqnum: attribute(element, 'start') || null }, blocksOf(element));
  if (tagName === 'ul') return xml('ul', { class: kind || null }, blocksOf(element));
  if (tagName === 'input') {
    const ticked = hasAttribute(element, 'checked');
    return xml('em', { class: ticked ? 'ticked' : 'unticked' }, ticked ? '☒' : '☐');
  }
  if (tagName === 'label') return toNitf(element);
  if (isOf(element, 'span', 'back')) return null;
  if (tagName === 'a') {
    const title = attribute(element, 'title') || null;
    return xml('a', { href: attribute(element, 'href'), title }, toNitf(element));
  }
  const lang = attribute(element, 'lang');
  if (tagName === 'span' && lang !== '') return xml('lang', { 'xml:lang': lang }, toNitf(element));
  if (emphasis.has(tagName)) return xml('em', { class: kind || tagName }, toNitf(element));
  if (tagName === 'td' || tagName === 'th') return xml(tagName, { class: kind || null }, toNitf(element));
  if (tagName === 'caption') return xml('caption', {}, toNitf(element));
  // Rows and parts of tables, entries of lists.
  return tagName === 'li' ? xml('li', {}, toNitf(element)) : xml(tagName, {}, blocksOf(element));
}

function quotation(element: Element, kind: string): Xml {
  const by = children(element).find(given => given.tagName === 'figcaption' || isOf(given, 'p', 'by'));
  const said = xml('block', {}, blocksOf(find(element, 'blockquote')));
  return xml('bq', { class: kind }, said, by ? xml('credit', {}, toNitf(by)) : null);
}

function note(element: Element, kind: string): Xml {
  const detail = attribute(element, 'data-kind');
  const inner = children(element).filter(given => kind !== 'notes' || given.tagName === 'ol');
  return xml(
    'note',
    { class: detail === '' ? kind : `${kind} ${detail}` },
    xml('body.content', {}, inner.map(convert)),
  );
}

function media(element: Element): Xml {
  const shown = find(element, 'img');
  const reference = shown
    ? {
        source: attribute(shown, 'src'),
        'alternate-text': attribute(shown, 'alt'),
        width: attribute(shown, 'width'),
        height: attribute(shown, 'height'),
      }
    : {
        name: 'absent',
        source: attribute(find(element, 'a', 'address'), 'href') || null,
        'alternate-text': textOf(find(element, 'span', 'alt')),
      };
  const caption = children(element).find(({ tagName }) => tagName === 'figcaption');
  return xml(
    'media',
    { 'media-type': 'image' },
    xml('media-reference', reference),
    caption ? xml('media-caption', {}, blocksOf(caption)) : null,
  );
}
