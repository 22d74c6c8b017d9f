import { $isTextNode, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Text } from '#shared/find/place.ts';
import { $findSpot } from './place-in-editor.ts';
import { $textLeaves, type Leaf } from './text-leaves.ts';

/** What shows a stretch of a text: the stretch itself, or the field or card that it is in. */
export type Drawn = Range | HTMLElement;

/** Finds what shows a stretch of a text in the page; null while nothing does. Legal only inside a read. */
export function $drawnAt(
  editor: LexicalEditor,
  top: LexicalNode,
  source: Text,
  start: number,
  end: number,
): Drawn | null {
  const { node, slot } = $findSpot(top, source.place);
  if (slot) return $rangeIn(editor, $textLeaves(slot), start, end);
  const element = editor.getElementByKey(node.getKey());
  // A text that is no running text is typed in a field or shown on a card; the field is known by what is in it.
  const fields = element?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [];
  return [...fields].find(field => field.value === source.text) ?? element;
}

function $rangeIn(editor: LexicalEditor, leaves: readonly Leaf[], start: number, end: number): Range | null {
  const first = leaves.find(leaf => leaf.end > start);
  const last = leaves.findLast(leaf => leaf.start < end);
  if (!first || !last) return null;
  const from = $pointIn(editor, first.node, start - first.start);
  const to = $pointIn(editor, last.node, end - last.start);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function $pointIn(editor: LexicalEditor, node: LexicalNode, offset: number): [Node, number] | null {
  const element = editor.getElementByKey(node.getKey());
  if (!element) return null;
  if ($isTextNode(node)) {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    return text instanceof window.Text ? [text, Math.min(offset, text.length)] : null;
  }
  const parent = element.parentNode;
  return parent && [parent, [...parent.childNodes].indexOf(element) + (offset > 0 ? 1 : 0)];
}
