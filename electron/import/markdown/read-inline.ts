import type { Image, ImageReference, PhrasingContent } from 'mdast';
import { allowedHref } from '#shared/article/href.ts';
import type { Inline, LinkContent, Mark } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { joinLines } from '../text/hard-wrap.ts';
import type { Reading } from './reading.ts';
import { readTag, type Tag } from './tags.ts';

/** Reads inline content into stored form; pictures in it become links to them, named by their alt text. */
export function readInline(content: readonly PhrasingContent[], reading: Reading): Inline[] {
  return normalizeInline(readAll(content, [], reading));
}

/** The characters of inline content without marks and links. */
export function plainInline(content: readonly PhrasingContent[], reading: Reading): string {
  return inlineCharacters(readInline(content, reading));
}

function inlineCharacters(content: readonly Inline[]): string {
  return content
    .map(part =>
      part.type === 'text' ? part.text : part.type === 'break' ? ' ' : inlineCharacters(part.content),
    )
    .join('');
}

type Reader<T extends PhrasingContent['type']> = (
  node: Extract<PhrasingContent, { type: T }>,
  marks: readonly Mark[],
  reading: Reading,
) => Inline[];

/** How each inline node of Markdown is read; a type without an entry keeps its source as text, with a note. */
const readers: { [T in PhrasingContent['type']]: Reader<T> } = {
  text: ({ value }, marks) => [span(unwrap(value), marks)],
  break: () => [{ type: 'break' }],
  strong: ({ children }, marks, reading) => readAll(children, [...marks, 'bold'], reading),
  emphasis: ({ children }, marks, reading) => readAll(children, [...marks, 'italic'], reading),
  delete: ({ children }, marks, reading) => readAll(children, [...marks, 'strikethrough'], reading),
  inlineCode: ({ value }, marks) => [span(value, [...marks, 'code'])],
  link: (node, marks, reading) => {
    const content = readAll(node.children, marks, reading);
    return toLink(node.url, node.title ?? '', content, reading, node);
  },
  linkReference: (node, marks, reading) => {
    const target = reading.define(node.identifier);
    const content = readAll(node.children, marks, reading);
    return target ? toLink(target.url, target.title ?? '', content, reading, node) : content;
  },
  image: (node, marks, reading) => imageToLink(node, node.url, marks, reading),
  imageReference: (node, marks, reading) =>
    imageToLink(node, reading.define(node.identifier)?.url ?? '', marks, reading),
  footnoteReference: (node, marks, reading) => {
    reading.lost('footnote', 'A footnote mark is kept as text in brackets.', node);
    return [span(`[${node.label ?? node.identifier}]`, marks)];
  },
  html: ({ value }, marks) => [span(value, marks)],
};

function readNode<T extends PhrasingContent['type']>(
  node: Extract<PhrasingContent, { type: T }>,
  marks: readonly Mark[],
  reading: Reading,
): Inline[] {
  const read: Reader<T> = readers[node.type];
  return read(node, marks, reading);
}

/** Reads siblings; a pair of tags among them marks what stands between, a tag without its other half stays text. */
function readAll(content: readonly PhrasingContent[], marks: readonly Mark[], reading: Reading): Inline[] {
  const result: Inline[] = [];
  for (let i = 0; i < content.length; i++) {
    const node = content[i];
    if (!node) continue;
    if (node.type !== 'html') {
      result.push(...readNode(node, marks, reading));
      continue;
    }
    const tag = readTag(node.value);
    const end = opens(tag) ? findClose(content, i, tag.name) : -1;
    if (tag.kind === 'break') result.push({ type: 'break' });
    else if (tag.kind === 'comment') dropComment(node.value, node, reading);
    else if (end < 0) {
      reading.lost('html', `HTML kept as text: ${node.value.slice(0, 80)}`, node);
      result.push(span(node.value, marks));
    } else {
      const within = content.slice(i + 1, end);
      if (tag.kind === 'mark') result.push(...readAll(within, [...marks, tag.mark], reading));
      if (tag.kind === 'wrapper') {
        reading.lost('html', `Styling left out: ${node.value.slice(0, 80)}`, node);
        result.push(...readAll(within, marks, reading));
      }
      if (tag.kind === 'link') {
        result.push(...toLink(tag.href, '', readAll(within, marks, reading), reading, node));
      }
      i = end;
    }
  }
  return result;
}

export function dropComment(value: string, node: PhrasingContent, reading: Reading): void {
  const comment = value.replace(/^<!--|-->$/g, '').trim();
  if (comment !== '') reading.dropped('html-comment', 'A comment in the source.', node, comment);
}

function opens(tag: Tag): tag is Extract<Tag, { kind: 'mark' | 'link' | 'wrapper' }> {
  return tag.kind === 'mark' || tag.kind === 'link' || tag.kind === 'wrapper';
}

/** Finds the tag that closes the one at `open`, counting those of the same name between. */
function findClose(content: readonly PhrasingContent[], open: number, name: string): number {
  let depth = 1;
  for (let i = open + 1; i < content.length; i++) {
    const node = content[i];
    if (node?.type !== 'html') continue;
    const tag = readTag(node.value);
    if (opens(tag) && tag.name === name) depth++;
    if (tag.kind === 'close' && tag.name === name && --depth === 0) return i;
  }
  return -1;
}

function toLink(
  href: string,
  title: string,
  content: Inline[],
  reading: Reading,
  node: PhrasingContent,
): Inline[] {
  // A link in a link can only come from HTML; the inner one is then its text.
  const inner = content.flatMap((part): LinkContent[] => (part.type === 'link' ? part.content : [part]));
  if (allowedHref(href)) return [{ type: 'link', href, title, content: inner }];
  reading.dropped('link', 'A link that is neither web nor mail address; its text is kept.', node, href);
  return inner;
}

function imageToLink(
  node: Image | ImageReference,
  url: string,
  marks: readonly Mark[],
  reading: Reading,
): Inline[] {
  reading.lost('inline-picture', 'A picture within text is kept as a link to it.', node);
  const name = node.alt || url.split('/').at(-1) || 'picture';
  return toLink(url, '', [span(name, marks)], reading, node);
}

function span(text: string, marks: readonly Mark[]): Inline {
  return { type: 'text', text, marks: [...marks] };
}

/** A line end in the source is white space, and nothing between ideographs. */
function unwrap(value: string): string {
  return value
    .split('\n')
    .reduce((text, line) => (text === '' || line === '' ? `${text} ${line}` : joinLines(text, line)));
}
