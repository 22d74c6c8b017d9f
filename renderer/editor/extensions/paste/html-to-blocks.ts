import type { Block } from '#shared/article/blocks/block.ts';
import type { ListItem, NestedList } from '#shared/article/blocks/list.ts';
import { allowedHref } from '#shared/article/href.ts';
import { type Inline, inlineText, type LinkContent, type Mark, textSpan } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';

/** Elements that are machinery or furniture, with all that is in them. */
const dropped = new Set(
  'script style template noscript iframe object embed applet link meta base title head svg math canvas audio video source track form input button select textarea dialog'.split(
    ' ',
  ),
);

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const markOfTag: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
  mark: 'highlight',
  code: 'code',
  kbd: 'code',
  samp: 'code',
};

/**
 * Reads the blocks that a parsed HTML document holds, by an allow list: everything that is not text, a block or a mark
 * of ours is left behind, its text kept. Pictures keep their address and are not fetched.
 * Give it a document from DOMParser, which runs and loads nothing.
 */
export function htmlToBlocks(root: Document, newId: () => string): Block[] {
  const reader = new HtmlReader(newId);
  reader.readChildren(root.body, []);
  reader.endParagraph();
  return reader.blocks;
}

class HtmlReader {
  readonly blocks: Block[] = [];
  readonly #newId: () => string;
  #inline: Inline[] = [];
  #wrap: (content: Inline[]) => Block;

  constructor(newId: () => string) {
    this.#newId = newId;
    this.#wrap = content => ({ type: 'paragraph', id: newId(), content });
  }

  readChildren(parent: Node, marks: readonly Mark[]): void {
    for (const child of parent.childNodes) this.#read(child, marks);
  }

  endParagraph(): void {
    const content = trimInline(this.#inline);
    this.#inline = [];
    if (inlineText(content).trim() !== '') this.blocks.push(this.#wrap(content));
  }

  #read(node: Node, marks: readonly Mark[]): void {
    if (node instanceof Text) {
      const text = node.data.replace(/[ \t\r\n\f]+/g, ' ');
      if (text !== '') this.#inline.push(textSpan(text, [...marks]));
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.localName;
    if (dropped.has(tag) || isHidden(node)) return;
    if (tag === 'br') this.#inline.push({ type: 'break' });
    else if (tag === 'img') this.#readImage(node);
    else if (tag === 'a') this.#readLink(node, marks);
    else if (tag === 'hr') this.#pushBlock({ type: 'divider', id: this.#newId() });
    else if (tag === 'ul' || tag === 'ol') this.#readList(node);
    else if (/^h[1-6]$/.test(tag)) this.#readHeading(node, tag);
    else if (tag === 'blockquote') this.#readQuote(node, marks);
    else if (blockTags.has(tag)) {
      this.endParagraph();
      this.readChildren(node, marks);
      this.endParagraph();
    } else this.readChildren(node, marksOf(node, marks));
  }

  #pushBlock(block: Block): void {
    this.endParagraph();
    this.blocks.push(block);
  }

  #readImage(image: Element): void {
    const address = image.getAttribute('src') ?? '';
    const alt = image.getAttribute('alt') ?? '';
    // A picture of a pixel or two counts readers and shows nothing.
    const tiny = ['width', 'height'].some(side => Number(image.getAttribute(side) ?? 100) < 3);
    if (tiny || (address === '' && alt === '')) return;
    this.#pushBlock({
      type: 'image',
      id: this.#newId(),
      asset: null,
      address: address.startsWith('data:') ? '' : address,
      alt,
      caption: [],
    });
  }

  #readLink(link: Element, marks: readonly Mark[]): void {
    const href = link.getAttribute('href') ?? '';
    const before = this.#inline;
    this.#inline = [];
    this.readChildren(link, marks);
    const inside = this.#inline;
    const content = inside.flatMap((part): LinkContent[] => (part.type === 'link' ? part.content : [part]));
    const linked: Inline[] = allowedHref(href)
      ? [{ type: 'link', href, title: link.getAttribute('title') ?? '', rel: '', content }]
      : content;
    this.#inline = [...before, ...linked];
  }

  #readHeading(heading: Element, tag: string): void {
    const level = tag === 'h3' ? 3 : tag === 'h1' || tag === 'h2' ? 2 : 4;
    this.#readAs(heading, [], content => ({ type: 'heading', id: this.#newId(), level, content }));
  }

  #readQuote(quote: Element, marks: readonly Mark[]): void {
    let continues = false;
    this.#readAs(quote, marks, content => {
      const block: Block = { type: 'quote', id: this.#newId(), content, attribution: '', continues };
      continues = true;
      return block;
    });
  }

  #readAs(element: Element, marks: readonly Mark[], wrap: (content: Inline[]) => Block): void {
    this.endParagraph();
    const outer = this.#wrap;
    this.#wrap = wrap;
    this.readChildren(element, marks);
    this.endParagraph();
    this.#wrap = outer;
  }

  #readList(list: Element): void {
    const read = this.#listOf(list);
    if (read) this.#pushBlock({ type: 'list', id: this.#newId(), ...read });
  }

  #listOf(list: Element): NestedList | null {
    const items: ListItem[] = [];
    for (const child of list.children) {
      const nested = child.matches('ul, ol') ? this.#listOf(child) : null;
      const last = items.at(-1);
      if (nested && last) last.children = nested;
      else if (child.localName === 'li') items.push(this.#itemOf(child));
    }
    if (items.length === 0) return null;
    return { kind: list.localName === 'ol' ? 'numbered' : 'bulleted', start: 1, items };
  }

  #itemOf(item: Element): ListItem {
    const inner = new HtmlReader(this.#newId);
    const lists = [...item.children].filter(child => child.matches('ul, ol'));
    for (const child of item.childNodes) {
      if (!(child instanceof Element && lists.includes(child))) inner.#read(child, []);
    }
    inner.endParagraph();
    const content = inner.blocks.flatMap((block, i): Inline[] => {
      const text = block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote';
      if (!text) return [];
      return i > 0 ? [{ type: 'break' }, ...block.content] : block.content;
    });
    const nested = lists[0] ? this.#listOf(lists[0]) : null;
    return { id: this.#newId(), content: normalizeInline(content), checked: false, children: nested };
  }
}

/** Marks as the element adds them; Google Docs wraps all in `<b style="font-weight:normal">`, which is no bold. */
function marksOf(element: Element, marks: readonly Mark[]): Mark[] {
  const result = new Set(marks);
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  const byTag = markOfTag[element.localName];
  if (byTag && !(byTag === 'bold' && weight && !isBold(weight))) result.add(byTag);
  if (weight && isBold(weight) && element.localName === 'span') result.add('bold');
  if (/font-style:\s*italic/i.test(style) && element.localName === 'span') result.add('italic');
  return [...result];
}

function isBold(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/i.test(style);
}

/** Takes white space and line breaks from both ends, as a browser shows it. */
function trimInline(content: readonly Inline[]): Inline[] {
  const parts = normalizeInline(content);
  while (parts[0]?.type === 'break') parts.shift();
  while (parts.at(-1)?.type === 'break') parts.pop();
  const first = parts[0];
  if (first?.type === 'text') parts[0] = { ...first, text: first.text.trimStart() };
  const last = parts.at(-1);
  if (last?.type === 'text') parts[parts.length - 1] = { ...last, text: last.text.trimEnd() };
  return normalizeInline(parts);
}
