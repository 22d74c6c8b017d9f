import type { Inline, Mark } from '#shared/article/inline.ts';
import { inlineToRuns, joinRuns, type Run } from '../../outline/outline.ts';
import { languageDirection, textDirection } from '../html/language.ts';
import { type Xml, type XmlContent, xml } from '../xml/write-xml.ts';
import type { DocxPackage, Part } from './package.ts';

/** Where text is written: the package it goes into and the part of it. */
export interface Scope {
  pkg: DocxPackage;
  part: Part;
}

/** Inline content as runs (ECMA-376 17.3.2), links (17.16.22) and marks of footnotes (17.11.14). */
export function renderInline(content: readonly Inline[], scope: Scope): Xml[] {
  return renderRuns(joinRuns(inlineToRuns(content, scope.pkg.numbers)), scope);
}

export function renderRuns(runs: readonly Run[], scope: Scope): Xml[] {
  const written: Xml[] = [];
  for (let i = 0; i < runs.length; ) {
    const first = runs[i];
    if (!first) break;
    let end = i + 1;
    while (first.href !== '' && runs[end]?.href === first.href && runs[end]?.title === first.title) end++;
    const group = runs.slice(i, end);
    if (first.note !== '') written.push(renderMark(first.note, scope));
    else if (first.href === '') written.push(textRun(first));
    else
      written.push(
        renderLink(
          first,
          group.map(run => textRun(run, 'Hyperlink')),
          scope,
        ),
      );
    i = end;
  }
  return written;
}

function renderLink({ href, title }: Run, runs: Xml[], { pkg, part }: Scope): Xml {
  const attributes = {
    'r:id': pkg.linkTo(part, href),
    'w:tooltip': title === '' ? null : title,
    'w:history': '1',
  };
  return xml('w:hyperlink', attributes, runs);
}

/**
 * The mark of a footnote. A word processor knows one mark a note, in the main text; every further one is a link to it
 * that shows the same number.
 */
export function renderMark(number: string, { pkg, part }: Scope): Xml {
  const look = xml('w:rPr', {}, xml('w:rStyle', { 'w:val': 'FootnoteReference' }));
  if (part === 'document' && pkg.isFirstMark(number)) {
    return xml('w:r', {}, look, xml('w:footnoteReference', { 'w:id': number }));
  }
  return xml('w:hyperlink', { 'w:anchor': noteAnchor(number) }, xml('w:r', {}, look, textOf(number)));
}

/** The bookmark in a footnote to which further marks of it lead. */
export function noteAnchor(number: string): string {
  return `note-${number}`;
}

/** A run of text with its look; `style` is a character style that is used where the text has none of its own. */
export function textRun(run: Pick<Run, 'text' | 'marks' | 'language'>, style = ''): Xml {
  return xml('w:r', {}, runLook(run, style), textOf(run.text));
}

/** Text with line breaks and tabs as elements. */
export function textOf(text: string): XmlContent {
  return text.split(/([\n\t])/).map(piece => {
    if (piece === '\n') return xml('w:br');
    if (piece === '\t') return xml('w:tab');
    return piece === '' ? null : xml('w:t', { 'xml:space': 'preserve' }, piece);
  });
}

const on = (name: string) => xml(name);

/** In the order that the schema asks for (17.3.2.28). */
function runLook(
  { text, marks, language }: Pick<Run, 'text' | 'marks' | 'language'>,
  style: string,
): Xml | null {
  const has = (mark: Mark) => marks.includes(mark);
  const named = has('code') ? 'VerbatimChar' : style;
  const right = textDirection(text, 'ltr') === 'auto' && !/\p{Script=Latin}/u.test(text);
  const script = has('subscript') ? 'subscript' : has('superscript') ? 'superscript' : null;
  const look = [
    named === '' ? null : xml('w:rStyle', { 'w:val': named }),
    ...(has('bold') ? [on('w:b'), on('w:bCs')] : []),
    ...(has('italic') ? [on('w:i'), on('w:iCs')] : []),
    has('smallCaps') ? on('w:smallCaps') : null,
    has('strikethrough') ? on('w:strike') : null,
    has('highlight') ? xml('w:highlight', { 'w:val': 'yellow' }) : null,
    has('underline') ? xml('w:u', { 'w:val': 'single' }) : null,
    script === null ? null : xml('w:vertAlign', { 'w:val': script }),
    right ? on('w:rtl') : null,
    language === '' ? null : xml('w:lang', languageOf(language)),
  ].filter(part => part !== null);
  return look.length === 0 ? null : xml('w:rPr', {}, look);
}

/** A language as word processors have it, apart for scripts from right to left (17.3.2.20). */
export function languageOf(tag: string): Record<string, string> {
  return languageDirection(tag) === 'rtl' ? { 'w:bidi': tag } : { 'w:val': tag };
}
