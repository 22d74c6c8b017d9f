import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { type Inline, inlineText } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { type BodyPart, groupQuotes, type Quotation } from '../../outline/group-quotes.ts';
import type { RenderContext } from '../format.ts';
import { headingLevels } from './heading-levels.ts';
import { type Direction, textDirection } from './language.ts';
import { element, lines, type Markup } from './markup.ts';
import { renderInline } from './render-inline.ts';
import { renderPicture } from './render-picture.ts';

interface Page {
  article: Article;
  context: RenderContext;
  direction: Direction;
}

/** The body of the article, one element a block, the paragraphs of a quotation in one. */
export function renderBody(page: Page): Markup {
  const parts = groupQuotes(page.article.body);
  const levels = headingLevels(parts.flatMap(part => (part.type === 'heading' ? [part.level] : [])));
  const rendered = parts.map(part =>
    part.type === 'heading'
      ? renderHeading(part, levels.shift() ?? part.level, page.direction)
      : renderPart(part, page),
  );
  return element('div', { class: 'body' }, lines(...rendered));
}

/** Where the element cannot have the level of the heading, the attribute keeps it, for the look and for reading back. */
function renderHeading({ level, content }: Heading, written: number, direction: Direction): Markup {
  const attributes = {
    dir: textDirection(inlineText(content), direction),
    'data-level': written === level ? null : level,
  };
  return element(`h${written}`, attributes, renderInline(content));
}

function renderPart(part: Exclude<BodyPart, Heading>, page: Page): Markup {
  switch (part.type) {
    case 'paragraph':
      return flowing('p', part.content, page.direction);
    case 'quotation':
      return renderQuotation(part, page.direction);
    case 'list':
      return renderList(part, page.direction);
    case 'image':
      return renderPicture(part, page.article, page.context);
    case 'divider':
      return element('hr');
    case 'unsupported':
      return unreachable(part);
    default:
      return assertNever(part);
  }
}

function flowing(name: string, content: readonly Inline[], direction: Direction): Markup {
  return element(name, { dir: textDirection(inlineText(content), direction) }, renderInline(content));
}

function renderQuotation({ paragraphs, attribution }: Quotation, direction: Direction): Markup {
  const quote = element(
    'blockquote',
    {},
    lines(...paragraphs.map(({ content }) => flowing('p', content, direction))),
  );
  if (attribution === '') return quote;
  const named = element('figcaption', { dir: textDirection(attribution, direction) }, attribution);
  return element('figure', { class: 'quote' }, lines(quote, named));
}

function renderList(list: Pick<NestedList, 'kind' | 'start' | 'items'>, direction: Direction): Markup {
  const { kind, start, items } = list;
  const entries = items.map(item => {
    const content = renderInline(item.content);
    const box = element('input', { type: 'checkbox', disabled: true, checked: item.checked ? true : null });
    const own = kind === 'check' ? element('label', {}, box, element('span', {}, content)) : content;
    const nested = item.children ? renderList(item.children, direction) : '';
    return element('li', { dir: textDirection(inlineText(item.content), direction) }, own, nested);
  });
  if (kind === 'numbered') return element('ol', { start: start === 1 ? null : start }, lines(...entries));
  return element('ul', { class: kind === 'check' ? 'checks' : null }, lines(...entries));
}

function unreachable(block: Extract<Block, { type: 'unsupported' }>): never {
  throw new Error(`Block ${block.id} cannot be written and should have been taken out before.`);
}
