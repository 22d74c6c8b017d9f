import { type Inline, inlineText } from '#shared/article/inline.ts';
import { type Direction, textDirection } from '../html/language.ts';
import { type Xml, type XmlContent, xml } from '../xml/write-xml.ts';
import { renderInline, type Scope, textRun } from './render-inline.ts';

/** What a paragraph is beside its text; `''` as style is the usual one. */
export interface ParagraphKind {
  style: string;
  list?: { id: number; level: number };
  align?: string | null;
  keepNext?: boolean;
}

const firstLetter = /\p{L}/u;

/** Whether a text runs from right to left: as its first letter does, else as the article does. */
export function runsFromRight(text: string, page: Direction): boolean {
  const letter = firstLetter.exec(text)?.[0];
  return letter === undefined ? page === 'rtl' : textDirection(letter, 'ltr') === 'auto';
}

/** One paragraph; properties in the order of the schema (ECMA-376 17.3.1.26). */
export function paragraph(
  { style, list, align, keepNext }: ParagraphKind,
  text: string,
  page: Direction,
  ...content: XmlContent[]
): Xml {
  const properties = [
    style === '' ? null : xml('w:pStyle', { 'w:val': style }),
    keepNext ? xml('w:keepNext') : null,
    list
      ? xml('w:numPr', {}, xml('w:ilvl', { 'w:val': list.level }), xml('w:numId', { 'w:val': list.id }))
      : null,
    runsFromRight(text, page) ? xml('w:bidi') : null,
    align ? xml('w:jc', { 'w:val': align }) : null,
  ].filter(part => part !== null);
  return xml('w:p', {}, properties.length === 0 ? null : xml('w:pPr', {}, properties), content);
}

/** A paragraph of running text. */
export function flowing(kind: ParagraphKind, content: readonly Inline[], scope: Scope, page: Direction): Xml {
  return paragraph(kind, inlineText(content), page, renderInline(content, scope));
}

/** A paragraph of words without marks; null for none. */
export function worded(style: string, text: string, page: Direction): Xml | null {
  if (text === '') return null;
  return paragraph({ style }, text, page, textRun({ text, marks: [], language: '' }));
}

/**
 * Blocks that belong together, under a name by which they are found again: a content control (17.5.2). It is one for
 * parts of a document, since LibreOffice makes any other one a control inside a paragraph, in which links and line
 * breaks fall apart.
 */
export function group(tag: string, ...content: XmlContent[]): Xml {
  const kind = xml('w:docPartObj', {}, xml('w:docPartGallery', { 'w:val': 'Galley' }));
  const properties = xml('w:sdtPr', {}, xml('w:tag', { 'w:val': tag }), kind);
  return xml('w:sdt', {}, properties, xml('w:sdtContent', {}, content));
}

/** A small paragraph without a word, where the form asks for one after a table or in an empty group. */
export const emptyEnd = paragraph({ style: 'Spacer' }, '', 'ltr');
