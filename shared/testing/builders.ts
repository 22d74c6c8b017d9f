import { type Article, emptyArticle } from '#shared/article/article.ts';
import { type Asset, newAsset } from '#shared/article/asset.ts';
import type { Aside } from '#shared/article/blocks/aside.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import type { Code } from '#shared/article/blocks/code.ts';
import type { Divider } from '#shared/article/blocks/divider.ts';
import type { Embed } from '#shared/article/blocks/embed.ts';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import type { Gallery } from '#shared/article/blocks/gallery.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { Image } from '#shared/article/blocks/image.ts';
import type { List, ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import type { Paragraph } from '#shared/article/blocks/paragraph.ts';
import type { PullQuote } from '#shared/article/blocks/pull-quote.ts';
import type { Quote } from '#shared/article/blocks/quote.ts';
import type { Table } from '#shared/article/blocks/table.ts';
import {
  type FootnoteReference,
  type Inline,
  type Link,
  type LinkContent,
  type Mark,
  type TextSpan,
  type Tk,
  textSpan,
} from '#shared/article/inline.ts';
import { createOrigin, type Origin } from '#shared/clock.ts';

/** An origin for tests: the clock stands at 2026-01-02T03:04:05.000Z, ids come in a fixed order, another for each seed. */
export function testOrigin(seed = 0.5): Origin {
  return createOrigin(
    () => Date.UTC(2026, 0, 2, 3, 4, 5),
    () => seed,
  );
}

const ids = testOrigin();

type Content = string | Inline;

function toInline(content: readonly Content[]): Inline[] {
  return content.map(part => (typeof part === 'string' ? text(part) : part));
}

export function text(value: string, ...marks: Mark[]): TextSpan {
  return textSpan(value, marks);
}

export const strong = (value: string): TextSpan => text(value, 'bold');
export const em = (value: string): TextSpan => text(value, 'italic');
export const br = (): LinkContent => ({ type: 'break' });
export const tk = (value = 'TK'): Tk => ({ type: 'tk', text: value });
export const inLanguage = (language: string, value: string): TextSpan => textSpan(value, [], language);

/** A reference to the given footnote. */
export const ref = (note: Footnote): FootnoteReference => ({ type: 'footnoteReference', note: note.id });

export function link(href: string, ...content: (string | LinkContent)[]): Link {
  return {
    type: 'link',
    href,
    title: '',
    rel: '',
    content: content.map(part => (typeof part === 'string' ? text(part) : part)),
  };
}

export function p(...content: Content[]): Paragraph {
  return { type: 'paragraph', id: ids.newId(), content: toInline(content) };
}

function heading(level: Heading['level'], content: readonly Content[]): Heading {
  return { type: 'heading', id: ids.newId(), level, content: toInline(content) };
}

export const h2 = (...content: Content[]): Heading => heading(2, content);
export const h3 = (...content: Content[]): Heading => heading(3, content);
export const h4 = (...content: Content[]): Heading => heading(4, content);

export function quote(...content: Content[]): Quote {
  return { type: 'quote', id: ids.newId(), content: toInline(content), attribution: '', continues: false };
}

export function pullQuote(...content: Content[]): PullQuote {
  return { type: 'pullQuote', id: ids.newId(), content: toInline(content), attribution: '' };
}

export function footnote(...content: Content[]): Footnote {
  return { type: 'footnote', id: ids.newId(), content: toInline(content) };
}

export function li(content: Content | Content[], children: NestedList | null = null): ListItem {
  return { id: ids.newId(), content: toInline([content].flat()), checked: false, children };
}

function list(kind: ListKind, items: ListItem[]): List {
  return { type: 'list', id: ids.newId(), kind, start: 1, items };
}

export const ul = (...items: ListItem[]): List => list('bulleted', items);
export const ol = (...items: ListItem[]): List => list('numbered', items);
export const checks = (...items: ListItem[]): List => list('check', items);

export function nested(kind: ListKind, ...items: ListItem[]): NestedList {
  return { kind, start: 1, items };
}

export function hr(): Divider {
  return { type: 'divider', id: ids.newId() };
}

export function image(address: string, alt: string, ...caption: Content[]): Image {
  return { type: 'image', id: ids.newId(), asset: null, address, alt, caption: toInline(caption) };
}

export function gallery(...images: Image[]): Gallery {
  const items = images.map(({ type: _type, ...item }) => item);
  return { type: 'gallery', id: ids.newId(), caption: [], items };
}

/** A table whose first row is the header. */
export function table(...rows: Content[][]): Table {
  return {
    type: 'table',
    id: ids.newId(),
    caption: [],
    header: true,
    columns: (rows[0] ?? []).map(() => ({ align: null })),
    rows: rows.map(cells => ({ cells: cells.map(cell => ({ content: toInline([cell]) })) })),
  };
}

export function code(value: string, language = ''): Code {
  return { type: 'code', id: ids.newId(), language, text: value };
}

export function embed(address: string, title: string, kind = 'link'): Embed {
  return { type: 'embed', id: ids.newId(), kind, address, title, caption: [] };
}

export function aside(title: string, ...blocks: BoxedBlock[]): Aside {
  return { type: 'aside', id: ids.newId(), title, blocks };
}

/** A picture file of 40 by 30 pixels that exists only by name; its hash is made of the given hexadecimal digit. */
export function asset(fileName: string, digit: string): Asset {
  const sha256 = digit.repeat(64);
  return newAsset({ sha256, fileName, mediaType: 'image/png', bytes: 1200, width: 40, height: 30 });
}

/** An article with the given body; further fields by name. */
export function article(body: Block[], fields: Partial<Article> = {}): Article {
  return { ...emptyArticle(testOrigin()), ...fields, body };
}
