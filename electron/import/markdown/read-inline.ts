import type { Image, ImageReference, PhrasingContent } from 'mdast';
import { allowedHref } from '#shared/article/href.ts';
import {
  type Inline,
  inlineText,
  type Link,
  type LinkContent,
  type Mark,
  textSpan,
} from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { joinLines } from '../text/hard-wrap.ts';
import type { Reading } from './reading.ts';
import { readTag, type Tag } from './tags.ts';

/** What text is read under: marks, and a language where it is not the article's. */
interface Style {
  marks: readonly Mark[];
  language: string;
}

const plain: Style = { marks: [], language: '' };

/** Reads inline content into stored form; pictures in it become links to them, named by their alt text. */
export function readInline(content: readonly PhrasingContent[], reading: Reading): Inline[] {
  return normalizeInline(readAll(content, plain, reading));
}

/** The characters of inline content without marks and links. */
export function plainInline(content: readonly PhrasingContent[], reading: Reading): string {
  return inlineText(readInline(content, reading)).replaceAll('\n', ' ');
}

type Reader<T extends PhrasingContent['type']> = (
  node: Extract<PhrasingContent, { type: T }>,
  style: Style,
  reading: Reading,
) => Inline[];

/** How each inline node of Markdown is read; a type without an entry keeps its source as text, with a note. */
const readers: { [T in PhrasingContent['type']]: Reader<T> } = {
  text: ({ value }, style) => [span(unwrap(value), style)],
  break: () => [{ type: 'break' }],
  strong: ({ children }, style, reading) => readAll(children, marked(style, 'bold'), reading),
  emphasis: ({ children }, style, reading) => readAll(children, marked(style, 'italic'), reading),
  delete: ({ children }, style, reading) => readAll(children, marked(style, 'strikethrough'), reading),
  inlineCode: ({ value }, style) => [span(value, marked(style, 'code'))],
  link: (node, style, reading) => {
    const content = readAll(node.children, style, reading);
    return toLink({ href: node.url, title: node.title ?? '', rel: '' }, content, reading, node);
  },
  linkReference: (node, style, reading) => {
    const target = reading.define(node.identifier);
    const content = readAll(node.children, style, reading);
    if (!target) return content;
    return toLink({ href: target.url, title: target.title ?? '', rel: '' }, content, reading, node);
  },
  image: (node, style, reading) => imageToLink(node, node.url, style, reading),
  imageReference: (node, style, reading) =>
    imageToLink(node, reading.define(node.identifier)?.url ?? '', style, reading),
  footnoteReference: ({ identifier }, _style, reading) => [
    { type: 'footnoteReference', note: reading.noteId(identifier) },
  ],
  html: ({ value }, style) => [span(value, style)],
};

function readNode<T extends PhrasingContent['type']>(
  node: Extract<PhrasingContent, { type: T }>,
  style: Style,
  reading: Reading,
): Inline[] {
  const read: Reader<T> = readers[node.type];
  return read(node, style, reading);
}

/** Reads siblings; a pair of tags among them marks what stands between, a tag without its other half stays text. */
function readAll(content: readonly PhrasingContent[], style: Style, reading: Reading): Inline[] {
  const result: Inline[] = [];
  for (let i = 0; i < content.length; i++) {
    const node = content[i];
    if (!node) continue;
    if (node.type !== 'html') {
      result.push(...readNode(node, style, reading));
      continue;
    }
    const tag = readTag(node.value);
    const end = opens(tag) ? findClose(content, i, tag.name) : -1;
    if (tag.kind === 'break') result.push({ type: 'break' });
    else if (tag.kind === 'comment') dropComment(node.value, node, reading);
    else if (end < 0) {
      reading.lost('html', `HTML kept as text: ${node.value.slice(0, 80)}`, node);
      result.push(span(node.value, style));
    } else {
      const within = content.slice(i + 1, end);
      if (tag.kind === 'mark') result.push(...readAll(within, marked(style, tag.mark), reading));
      if (tag.kind === 'language') {
        result.push(...readAll(within, { ...style, language: tag.language }, reading));
      }
      if (tag.kind === 'wrapper') {
        reading.lost('html', `Styling left out: ${node.value.slice(0, 80)}`, node);
        result.push(...readAll(within, style, reading));
      }
      if (tag.kind === 'link') {
        result.push(...toLink(tag, readAll(within, style, reading), reading, node));
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

function opens(tag: Tag): tag is Extract<Tag, { kind: 'mark' | 'language' | 'link' | 'wrapper' }> {
  return ['mark', 'language', 'link', 'wrapper'].includes(tag.kind);
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
  { href, title, rel }: Pick<Link, 'href' | 'title' | 'rel'>,
  content: Inline[],
  reading: Reading,
  node: PhrasingContent,
): Inline[] {
  // A link in a link can only come from HTML; the inner one is then its text.
  const inner = content.flatMap((part): LinkContent[] => (part.type === 'link' ? part.content : [part]));
  if (allowedHref(href)) return [{ type: 'link', href, title, rel, content: inner }];
  reading.dropped('link', 'A link that is neither web nor mail address; its text is kept.', node, href);
  return inner;
}

function imageToLink(node: Image | ImageReference, url: string, style: Style, reading: Reading): Inline[] {
  reading.lost('inline-picture', 'A picture within text is kept as a link to it.', node);
  const name = node.alt || url.split('/').at(-1) || 'picture';
  return toLink({ href: url, title: '', rel: '' }, [span(name, style)], reading, node);
}

function span(text: string, { marks, language }: Style): Inline {
  return textSpan(text, [...marks], language);
}

function marked(style: Style, mark: Mark): Style {
  return { ...style, marks: [...style.marks, mark] };
}

/** A line end in the source is white space, and nothing between ideographs. */
function unwrap(value: string): string {
  return value
    .split('\n')
    .reduce((text, line) => (text === '' || line === '' ? `${text} ${line}` : joinLines(text, line)));
}
