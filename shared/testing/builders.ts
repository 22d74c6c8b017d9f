import { type Article, emptyArticle } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Divider } from '#shared/article/blocks/divider.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { Image } from '#shared/article/blocks/image.ts';
import type { List, ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import type { Paragraph } from '#shared/article/blocks/paragraph.ts';
import type { Quote } from '#shared/article/blocks/quote.ts';
import type { Inline, Link, LinkContent, Mark, TextSpan } from '#shared/article/inline.ts';
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
  return { type: 'text', text: value, marks };
}

export const strong = (value: string): TextSpan => text(value, 'bold');
export const em = (value: string): TextSpan => text(value, 'italic');
export const br = (): LinkContent => ({ type: 'break' });

export function link(href: string, ...content: (string | LinkContent)[]): Link {
  return {
    type: 'link',
    href,
    title: '',
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

/** An article with the given body; further fields by name. */
export function article(body: Block[], fields: Partial<Article> = {}): Article {
  return { ...emptyArticle(testOrigin()), ...fields, body };
}
