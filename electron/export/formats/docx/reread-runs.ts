import type { ListKind } from '#shared/article/blocks/list.ts';
import type { Mark } from '#shared/article/inline.ts';
import { joinRuns, noteRun, plainStyle, type Run, type Style } from '../../outline/outline.ts';
import { attribute, children, type Element, find, textOf } from '../html/page-tree.ts';

/** What reading a part of the package needs of the others. */
export interface Reading {
  /** What each relation of the part leads to. */
  targets: ReadonlyMap<string, string>;
  hashOf: (target: string) => string;
  lists: ReadonlyMap<string, { kind: ListKind; start: number }>;
  /** How many entries of each list were read. */
  counts: Map<string, number>;
}

/** The text of a paragraph with its marks, links and marks of footnotes; what a control for ticking shows is none. */
export function rereadRuns(paragraph: Element | undefined, reading: Reading): Run[] {
  return joinRuns(collect(paragraph, plainStyle, reading));
}

function collect(parent: Element | undefined, style: Style, reading: Reading): Run[] {
  return children(parent).flatMap(element => {
    if (element.tagName === 'w:r') return collectRun(element, style);
    if (element.tagName !== 'w:hyperlink') return [];
    const anchor = /^note-(\d+)$/.exec(attribute(element, 'w:anchor'))?.[1];
    if (anchor !== undefined) return [noteRun(anchor)];
    const href = reading.targets.get(attribute(element, 'r:id')) ?? '';
    return collect(element, { ...style, href, title: attribute(element, 'w:tooltip') }, reading);
  });
}

function collectRun(run: Element, style: Style): Run[] {
  const look = find(run, 'w:rPr');
  const lang = find(look, 'w:lang');
  const language = attribute(lang, 'w:val') || attribute(lang, 'w:bidi');
  const looks = { ...style, marks: marksOf(look), language };
  return children(run).flatMap((part): Run[] => {
    if (part.tagName === 'w:t') return [{ ...looks, text: textOf(part) }];
    if (part.tagName === 'w:br') return [{ ...looks, text: '\n' }];
    if (part.tagName === 'w:tab') return [{ ...looks, text: '\t' }];
    return part.tagName === 'w:footnoteReference' ? [noteRun(attribute(part, 'w:id'))] : [];
  });
}

function marksOf(look: Element | undefined): Mark[] {
  return children(look).flatMap((property): Mark[] => {
    const value = attribute(property, 'w:val');
    switch (property.tagName) {
      case 'w:b':
        return ['bold'];
      case 'w:i':
        return ['italic'];
      case 'w:u':
        return ['underline'];
      case 'w:strike':
        return ['strikethrough'];
      case 'w:smallCaps':
        return ['smallCaps'];
      case 'w:highlight':
        return ['highlight'];
      case 'w:vertAlign':
        return value === 'subscript' ? ['subscript'] : ['superscript'];
      case 'w:rStyle':
        return value === 'VerbatimChar' ? ['code'] : [];
      default:
        return [];
    }
  });
}

/** The style of a paragraph; '' for the usual one. */
export function styleOf(paragraph: Element | undefined): string {
  return attribute(find(find(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val');
}
