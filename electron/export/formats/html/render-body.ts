import type { Article } from '#shared/article/article.ts';
import type { Aside } from '#shared/article/blocks/aside.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Code } from '#shared/article/blocks/code.ts';
import type { Embed } from '#shared/article/blocks/embed.ts';
import type { Gallery } from '#shared/article/blocks/gallery.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import type { PullQuote } from '#shared/article/blocks/pull-quote.ts';
import { type Inline, inlineText } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { type BodyPart, groupQuotes, type Quotation } from '../../outline/group-quotes.ts';
import type { Picture, RenderContext } from '../format.ts';
import type { PageFootnotes } from './footnotes.ts';
import { headingLevels } from './heading-levels.ts';
import { type Direction, textDirection } from './language.ts';
import { element, lines, type Markup } from './markup.ts';
import { renderInline } from './render-inline.ts';
import { renderPicture } from './render-picture.ts';
import { renderTable } from './render-table.ts';

/** What rendering a block needs to know of the whole page. */
export interface Page {
  article: Article;
  context: RenderContext;
  direction: Direction;
  footnotes: PageFootnotes;
  /** What the page calls a picture kept with the article; it holds the picture itself where nothing is given. */
  sourceOf?: (picture: Picture) => string;
  /** The id of the element for a heading; without it there is none. */
  headingId?: (id: string) => string;
}

/** The level of the element for each heading of the body, by the heading's id. */
type Levels = ReadonlyMap<string, number>;

/** The body of the article, one element a block, the paragraphs of a quotation in one; footnotes stand elsewhere. */
export function renderBody(page: Page): Markup {
  const { body } = page.article;
  const headings = body.flatMap(headingsIn);
  const written = headingLevels(headings.map(({ level }) => level));
  const levels = new Map(headings.map(({ id }, i) => [id, written[i] ?? 2]));
  return element('div', { class: 'body' }, renderBlocks(body, page, levels));
}

function headingsIn(block: Block): Heading[] {
  if (block.type === 'heading') return [block];
  return block.type === 'aside' ? block.blocks.flatMap(headingsIn) : [];
}

function renderBlocks(blocks: readonly Block[], page: Page, levels: Levels): Markup {
  return lines(...groupQuotes(blocks).map(part => renderPart(part, page, levels)));
}

function renderPart(part: BodyPart, page: Page, levels: Levels): Markup | null {
  switch (part.type) {
    case 'paragraph':
      return flowing('p', part.content, page);
    case 'heading':
      return renderHeading(part, levels.get(part.id) ?? part.level, page);
    case 'quotation':
      return renderQuotation(part, page);
    case 'pullQuote':
      return renderPullQuote(part, page);
    case 'list':
      return renderList(part, page);
    case 'image':
      return renderPicture(part, page);
    case 'gallery':
      return renderGallery(part, page);
    case 'table':
      return renderTable(part, page);
    case 'code':
      return renderCode(part);
    case 'embed':
      return renderEmbed(part, page);
    case 'aside':
      return renderAside(part, page, levels);
    case 'footnote':
      return null;
    case 'divider':
      return element('hr');
    case 'unsupported':
      throw new Error(`Block ${part.id} cannot be written and should have been taken out before.`);
    default:
      return assertNever(part);
  }
}

/** Where the element cannot have the level of the heading, the attribute keeps it, for the look and for reading back. */
function renderHeading({ id, level, content }: Heading, written: number, page: Page): Markup {
  const { direction, footnotes, headingId } = page;
  const attributes = {
    id: headingId?.(id) ?? null,
    dir: textDirection(inlineText(content), direction),
    'data-level': written === level ? null : level,
  };
  return element(`h${written}`, attributes, renderInline(content, footnotes));
}

function flowing(name: string, content: readonly Inline[], { direction, footnotes }: Page): Markup {
  const dir = textDirection(inlineText(content), direction);
  return element(name, { dir }, renderInline(content, footnotes));
}

function captioned(content: readonly Inline[], page: Page): Markup | null {
  return content.length === 0 ? null : flowing('figcaption', content, page);
}

function named(name: string, kind: string | null, text: string, { direction }: Page): Markup | null {
  return text === '' ? null : element(name, { class: kind, dir: textDirection(text, direction) }, text);
}

function renderQuotation({ paragraphs, attribution }: Quotation, page: Page): Markup {
  const quote = element(
    'blockquote',
    {},
    lines(...paragraphs.map(({ content }) => flowing('p', content, page))),
  );
  const by = named('figcaption', null, attribution, page);
  return by ? element('figure', { class: 'quote' }, lines(quote, by)) : quote;
}

function renderPullQuote({ content, attribution }: PullQuote, page: Page): Markup {
  const quote = element('blockquote', {}, lines(flowing('p', content, page)));
  return element('aside', { class: 'pull' }, lines(quote, named('p', 'by', attribution, page)));
}

function renderList(list: Pick<NestedList, 'kind' | 'start' | 'items'>, page: Page): Markup {
  const { kind, start, items } = list;
  const entries = items.map(item => {
    const content = renderInline(item.content, page.footnotes);
    const box = element('input', { type: 'checkbox', disabled: true, checked: item.checked ? true : null });
    const own = kind === 'check' ? element('label', {}, box, element('span', {}, content)) : content;
    const nested = item.children ? renderList(item.children, page) : '';
    return element('li', { dir: textDirection(inlineText(item.content), page.direction) }, own, nested);
  });
  if (kind === 'numbered') return element('ol', { start: start === 1 ? null : start }, lines(...entries));
  return element('ul', { class: kind === 'check' ? 'checks' : null }, lines(...entries));
}

function renderGallery({ caption, items }: Gallery, page: Page): Markup {
  const pictures = items.map(item => renderPicture(item, page));
  return element('figure', { class: 'gallery' }, lines(...pictures, captioned(caption, page)));
}

function renderCode({ language, text }: Code): Markup {
  const kind = language === '' ? null : `language-${language}`;
  return element('pre', { dir: 'ltr' }, element('code', { class: kind }, text));
}

/** A card that leads to what lives elsewhere; a page that is opened asks nobody for it. */
function renderEmbed({ kind, address, title, caption }: Embed, page: Page): Markup {
  const said = title || address;
  const dir = textDirection(said, page.direction);
  const card =
    address === ''
      ? element('span', { dir }, said)
      : element('a', { href: address, rel: 'noopener', dir }, said);
  const content = lines(element('p', { class: 'card' }, card), captioned(caption, page));
  return element('figure', { class: 'embed', 'data-kind': kind }, content);
}

function renderAside({ title, blocks }: Aside, page: Page, levels: Levels): Markup {
  const content = renderBlocks(blocks, page, levels);
  const inner = element('div', {}, content);
  return element('aside', { class: 'box' }, lines(named('p', 'title', title, page), inner));
}
