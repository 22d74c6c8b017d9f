import type { Id } from '#shared/clock.ts';
import type { Survey } from './survey.ts';
import { attribute, children, type Element, hasClass } from './tree.ts';

/** How programs name the place of a note: Word, Google Docs, LibreOffice, pandoc and GitHub, Wikipedia. */
const noteName =
  /^(?:user-content-)?(?:_?(?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+sym|fn[-:_]?(?!ref)[\w.-]+|(?:foot|end)?note[-_:]?\d[\w-]*|cite_note-.+)$/;
/** …and the place that refers to it. */
const referenceName =
  /^(?:user-content-)?(?:_?(?:ftn|edn)ref\d+|ftnt_ref\d+|sd(?:foot|end)note\d+anc|fn-?ref[\w:.-]*|(?:foot|end)?note-?ref[\w-]*|cite_ref-.+)$/;

/** Whether a link of this target leads from a note back into the text. */
export function leadsBack(link: Element, target: string): boolean {
  return (
    referenceName.test(target) ||
    attribute(link, 'role') === 'doc-backlink' ||
    hasClass(link, /^(?:footnote-back(?:ref)?|data-footnote-backref)$/)
  );
}

export function looksLikeNote(target: string): boolean {
  return noteName.test(target) && !referenceName.test(target);
}

/** A footnote of a page: the element that holds its text, and the id that its block will have. */
export interface PageNote {
  element: Element;
  id: Id;
}

/** Finds the notes that links in the page refer to, by what the links point at. */
export function findNotes(survey: Survey, newId: () => Id): Map<string, PageNote> {
  const notes = new Map<string, PageNote>();
  const byElement = new Map<Element, PageNote>();
  for (const { link, target } of survey.jumps) {
    if (notes.has(target) || !looksLikeNote(target)) continue;
    const anchor = survey.targets.get(target);
    const element = anchor && bodyOf(anchor);
    if (!element || holds(element, link)) continue;
    const known = byElement.get(element) ?? { element, id: newId() };
    byElement.set(element, known);
    notes.set(target, known);
  }
  return notes;
}

const noteBlocks = new Set(['li', 'div', 'p', 'dd', 'tr', 'aside']);

/** The element that holds a note whose number or text is at the anchor. */
function bodyOf(anchor: Element): Element | null {
  let element: Element | null = anchor;
  while (element && !noteBlocks.has(element.tagName)) element = parentOf(element);
  if (element?.tagName !== 'p') return element;
  // Word, LibreOffice and Google Docs have a division a note, with a paragraph or several in it.
  const around = parentOf(element);
  const wraps = around?.tagName === 'div' && children(around)[0] === element;
  const named = around && /mso-element: *(?:foot|end)note\b(?!-)|^$/.test(attribute(around, 'style'));
  return wraps && around && named && !holdsSeveral(around) ? around : element;
}

/** Whether more than one paragraph in an element begins with a link: then each is a note of its own. */
function holdsSeveral(element: Element): boolean {
  return (
    children(element).filter(child =>
      children(child).some(inner => inner.tagName === 'a' || inner.tagName === 'sup'),
    ).length > 1
  );
}

function holds(element: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === element) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : null;
}
