import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Embed } from '#shared/article/blocks/embed.ts';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import type { NestedList } from '#shared/article/blocks/list.ts';
import { type Inline, inlineText } from '#shared/article/inline.ts';
import { assertNever } from '#shared/result.ts';
import { type BodyPart, groupQuotes, type Quotation } from '../../outline/group-quotes.ts';
import type { Direction } from '../html/language.ts';
import { type Xml, type XmlContent, xml } from '../xml/write-xml.ts';
import { emptyEnd, flowing, group, paragraph, worded } from './paragraph.ts';
import { noteAnchor, renderInline, renderMark, type Scope, textRun } from './render-inline.ts';
import { renderPicture } from './render-picture.ts';
import { renderTable } from './render-table.ts';

/** What writing a block needs to know of the whole document. */
export interface Page extends Scope {
  article: Article;
  direction: Direction;
}

/** The body, block by block; footnotes stand in a part of their own. */
export function renderBody(page: Page): XmlContent {
  return [renderBlocks(page.article.body, page), renderLooseMarks(page)];
}

function renderBlocks(blocks: readonly Block[], page: Page): XmlContent {
  return groupQuotes(blocks).map(part => renderPart(part, page));
}

function renderPart(part: BodyPart, page: Page): XmlContent {
  const { direction } = page;
  const flow = (style: string, content: readonly Inline[]) => flowing({ style }, content, page, direction);
  switch (part.type) {
    case 'paragraph':
      return flow('', part.content);
    case 'heading':
      return flow(`Heading${part.level}`, part.content);
    case 'quotation':
      return renderQuotation(part, page);
    case 'pullQuote':
      return group('pullQuote', flow('IntenseQuote', part.content), attribution(part.attribution, direction));
    case 'list':
      return renderList(part, 0, page);
    case 'image':
      return renderPicture(part, page);
    case 'gallery':
      return group(
        'gallery',
        part.items.map(item => renderPicture(item, page)),
        part.caption.length === 0 ? emptyEnd : flow('Caption', part.caption),
      );
    case 'table':
      return renderTable(part, page);
    case 'code': {
      const look = textRun({ text: part.text, marks: [], language: '' });
      return group(`code ${part.language}`.trim(), paragraph({ style: 'SourceCode' }, '', 'ltr', look));
    }
    case 'embed':
      return renderEmbed(part, page);
    case 'aside': {
      const blocks = renderBlocks(part.blocks, page);
      return group('box', worded('BoxTitle', part.title, direction), blocks, emptyEnd);
    }
    case 'divider':
      return paragraph({ style: 'Divider' }, '', 'ltr');
    case 'footnote':
      return null;
    case 'unsupported':
      throw new Error(`Block ${part.id} cannot be written and should have been taken out before.`);
    default:
      return assertNever(part);
  }
}

function attribution(name: string, direction: Direction): Xml | null {
  return name === '' ? null : worded('Attribution', `— ${name}`, direction);
}

function renderQuotation({ paragraphs, attribution: name }: Quotation, page: Page): Xml {
  const quoted = paragraphs.map(({ content }) => flowing({ style: 'Quote' }, content, page, page.direction));
  return group('quotation', quoted, attribution(name, page.direction));
}

/** Each list, also one inside another, is counted by itself; ☒ and ☐ are controls that can be ticked. */
function renderList(
  list: Pick<NestedList, 'kind' | 'start' | 'items'>,
  level: number,
  page: Page,
): XmlContent {
  const { kind, start, items } = list;
  const id = page.pkg.addList({ kind, start: kind === 'numbered' ? start : 1, level });
  return items.map(item => [
    paragraph(
      { style: 'ListParagraph', list: { id, level } },
      inlineText(item.content),
      page.direction,
      kind === 'check' ? tickBox(item.checked) : null,
      renderInline(item.content, page),
    ),
    item.children ? renderList(item.children, level + 1, page) : null,
  ]);
}

function tickBox(checked: boolean): XmlContent {
  const states = [
    xml('w14:checked', { 'w14:val': checked ? '1' : '0' }),
    xml('w14:checkedState', { 'w14:val': '2612', 'w14:font': 'MS Gothic' }),
    xml('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': 'MS Gothic' }),
  ];
  const sign = xml('w:r', {}, xml('w:t', {}, checked ? '☒' : '☐'));
  return [
    xml('w:sdt', {}, xml('w:sdtPr', {}, xml('w14:checkbox', {}, states)), xml('w:sdtContent', {}, sign)),
    xml('w:r', {}, xml('w:t', { 'xml:space': 'preserve' }, ' ')),
  ];
}

function renderEmbed({ kind, address, title, caption }: Embed, page: Page): Xml {
  const look = textRun(
    { text: title || address, marks: [], language: '' },
    address === '' ? '' : 'Hyperlink',
  );
  const link =
    address === '' ? look : xml('w:hyperlink', { 'r:id': page.pkg.linkTo(page.part, address) }, look);
  return group(
    `embed ${kind}`,
    paragraph({ style: 'Embed' }, title, page.direction, link),
    caption.length === 0 ? null : flowing({ style: 'Caption' }, caption, page, page.direction),
  );
}

function notesOf(article: Article): Footnote[] {
  return article.body.flatMap(block => (block.type === 'footnote' ? [block] : []));
}

/** Notes to which the main text has no mark would be dropped by word processors: their marks stand at its end. */
function renderLooseMarks(page: Page): Xml | null {
  const marks = notesOf(page.article)
    .map(({ id }) => page.pkg.numbers.get(id) ?? 0)
    .sort((a, b) => a - b)
    .map(number => renderMark(String(number), page))
    .filter(({ source }) => source.includes('w:footnoteReference'));
  return marks.length === 0 ? null : group('loose notes', xml('w:p', {}, marks));
}

/** The footnotes by number (ECMA-376 17.11.10), each a paragraph with its own mark in front. */
export function renderNotes(page: Page): Xml[] {
  const numberOf = ({ id }: Footnote) => page.pkg.numbers.get(id) ?? 0;
  return notesOf(page.article)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map(note => {
      const number = String(numberOf(note));
      const mark = xml(
        'w:r',
        {},
        xml('w:rPr', {}, xml('w:rStyle', { 'w:val': 'FootnoteReference' })),
        xml('w:footnoteRef'),
      );
      const text = paragraph(
        { style: 'FootnoteText' },
        inlineText(note.content),
        page.direction,
        xml('w:bookmarkStart', { 'w:id': number, 'w:name': noteAnchor(number) }),
        mark,
        xml('w:bookmarkEnd', { 'w:id': number }),
        xml('w:r', {}, xml('w:t', { 'xml:space': 'preserve' }, ' ')),
        renderInline(note.content, page),
      );
      return xml('w:footnote', { 'w:id': number }, text);
    });
}
