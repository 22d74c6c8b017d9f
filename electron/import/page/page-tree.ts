import { attribute, type Element, isElement, isText, type Parent } from '#shared/html/tree.ts';

/** The text below an element as it is read: spaces joined, soft hyphens and what is no text left out. */
export function readText(root: Parent): string {
  const parts: string[] = [];
  collect(root, parts, Number.POSITIVE_INFINITY);
  return tidy(parts.join(''));
}

/** The same for a short text; '' when it is longer than `longest`, which is found out without reading all of it. */
export function readShort(root: Parent, longest: number): string {
  const parts: string[] = [];
  if (collect(root, parts, longest * 1.5) < 0) return '';
  const text = tidy(parts.join(''));
  return text.length <= longest ? text : '';
}

/** The beginning of the text below an element, with its spaces as they stand there. */
export function rawBeginning(root: Parent, length: number): string {
  const parts: string[] = [];
  collect(root, parts, length);
  return parts.join('');
}

/** Joins spaces and leaves soft hyphens and zero-width signs out. */
export function tidy(text: string): string {
  const bare = text.trim();
  if (!/[^ -~]| {2}/.test(bare)) return bare;
  return bare
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

const apart =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|table|td|th|tr|ul)$/;
const noText = new Set(['script', 'style', 'template', 'noscript', 'svg', 'textarea', 'select', 'iframe']);

/** Adds the pieces of a text, elements being `room` too; gives what room is left, less than none when it ran out. */
function collect(parent: Parent, parts: string[], room: number): number {
  let left = room;
  for (const child of parent.childNodes) {
    if (left < 0) return left;
    if (isText(child)) {
      parts.push(child.value);
      left -= child.value.trim().length;
    } else if (isElement(child) && !noText.has(child.tagName)) {
      const gap = apart.test(child.tagName);
      if (gap) parts.push(' ');
      left = collect(child, parts, left - 1);
      if (gap) parts.push(' ');
    }
  }
  return left;
}

/** Class and id of an element, in one string to be searched. */
export function namesOf(element: Element): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`;
}

/** Whether one of the words of an attribute is `word`, in any case. */
export function hasWord(element: Element, name: string, word: string): boolean {
  const value = attribute(element, name);
  return value !== '' && value.toLowerCase().split(/\s+/).includes(word);
}

export function parentElement(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode && 'tagName' in parentNode ? parentNode : null;
}

/** Whether an element stands in one that `test` holds for, at most `levels` up. */
export function standsIn(element: Element, test: (outer: Element) => boolean, levels = 100): boolean {
  let outer = parentElement(element);
  for (let i = 0; outer && i < levels; i++, outer = parentElement(outer)) if (test(outer)) return true;
  return false;
}

/** Takes an element out of the page. */
export function takeOut(element: Element): void {
  const around = element.parentNode;
  if (!around) return;
  const at = around.childNodes.indexOf(element);
  if (at >= 0) around.childNodes.splice(at, 1);
}
