import { type Content, element, type Markup, markup } from '../html/markup.ts';
import { attribute, children, type Element, find, isElement, textOf } from '../html/page-tree.ts';

const tags = new Set(['strong', 'em', 'u', 's', 'sub', 'sup', 'mark', 'code']);

/** The text of a NITF document as the fragment of a page that it was made of. */
export function fromNitf(root: Element): Markup {
  const blocks = children(find(find(root, 'body'), 'body.content'));
  const isNotes = (block: Element) => attribute(block, 'class') === 'notes';
  const body = element('div', { class: 'body' }, blocks.filter(block => !isNotes(block)).map(convert));
  const notes = blocks.filter(isNotes).map(block => element('section', { class: 'notes' }, inside(block)));
  return markup([body, notes]);
}

function contentOf(parent: Element | undefined): Content {
  return (parent?.childNodes ?? []).map(node => {
    if (isElement(node)) return convert(node);
    return 'value' in node ? node.value : '';
  });
}

function blocksOf(parent: Element | undefined): Content {
  return children(parent).map(convert);
}

function inside(note: Element): Content {
  return blocksOf(children(note)[0]);
}

function convert(given: Element): Content {
  const kind = attribute(given, 'class');
  const named = { class: kind === '' ? null : kind };
  switch (given.tagName) {
    case 'hl2':
      return element('h2', { 'data-level': kind.replace('level-', '') }, contentOf(given));
    case 'p':
      return element(kind === 'figcaption' ? 'figcaption' : 'p', named, contentOf(given));
    case 'bq':
      return quotation(given, kind);
    case 'note':
      return note(given, kind);
    case 'media':
      return media(given);
    case 'table':
      return element('div', { class: 'table' }, element('table', {}, blocksOf(given)));
    case 'pre':
      return element('pre', {}, element('code', named, textOf(given)));
    case 'ol':
      return element('ol', { start: attribute(given, 'seqnum') || null }, blocksOf(given));
    case 'em':
      return emphasis(given, kind);
    case 'lang':
      return element('span', { lang: attribute(given, 'xml:lang') }, contentOf(given));
    case 'a':
      return element(
        'a',
        { href: attribute(given, 'href'), title: attribute(given, 'title') || null },
        contentOf(given),
      );
    case 'thead':
    case 'tbody':
    case 'tr':
      return element(given.tagName, {}, blocksOf(given));
    default:
      return element(given.tagName, named, contentOf(given));
  }
}

function emphasis(given: Element, kind: string): Content {
  if (kind === 'ticked' || kind === 'unticked') {
    return element('input', { type: 'checkbox', checked: kind === 'ticked' ? true : null });
  }
  if (kind === 'note') return element('sup', { class: 'note' }, contentOf(given));
  return tags.has(kind)
    ? element(kind, {}, contentOf(given))
    : element('span', { class: kind === 'span' ? null : kind }, contentOf(given));
}

function quotation(given: Element, kind: string): Content {
  const quote = element('blockquote', {}, blocksOf(find(given, 'block')));
  const by = contentOf(children(given).find(({ tagName }) => tagName === 'credit'));
  if (kind === 'pull') return element('aside', { class: 'pull' }, quote, element('p', { class: 'by' }, by));
  return kind === 'quote'
    ? element('figure', { class: 'quote' }, quote, element('figcaption', {}, by))
    : quote;
}

function note(given: Element, kind: string): Content {
  const [name = '', detail = null] = kind.split(' ');
  if (name === 'box') {
    const blocks = children(children(given)[0]);
    const titled = blocks.slice(0, 1).filter(block => attribute(block, 'class') === 'title');
    const rest = element('div', {}, blocks.slice(titled.length).map(convert));
    return element('aside', { class: 'box' }, titled.map(convert), rest);
  }
  return element('figure', { class: name, 'data-kind': detail }, inside(given));
}

function media(given: Element): Content {
  const reference = find(given, 'media-reference');
  const [source, alt] = [attribute(reference, 'source'), attribute(reference, 'alternate-text')];
  const address =
    source === '' ? element('span', { class: 'address' }) : element('a', { class: 'address', href: source });
  const shown =
    attribute(reference, 'name') === 'absent'
      ? element('p', { class: 'absent' }, address, element('span', { class: 'alt' }, alt))
      : element('img', { src: source, alt });
  const caption = find(given, 'media-caption');
  return element(
    'figure',
    { class: 'picture' },
    shown,
    caption ? element('figcaption', {}, blocksOf(caption)) : '',
  );
}
