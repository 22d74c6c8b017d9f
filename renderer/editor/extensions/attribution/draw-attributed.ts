import type { ElementDOMSlot, ElementNode, LexicalEditor, LexicalNode } from 'lexical';
import { drawField, showInField } from '../field/draw-field.ts';
import { $getAttribution, $setAttribution } from './attribution-state.ts';
import './attribution.css';

/** Draws a block of running text with the field for who said it below. */
export function drawAttributed<N extends ElementNode>(
  editor: LexicalEditor,
  node: N,
  $is: (node: LexicalNode | null) => node is N,
  className: string,
): HTMLElement {
  const block = document.createElement('blockquote');
  block.className = className;
  const text = document.createElement('div');
  text.className = 'attributed-text';
  const field = drawField(editor, {
    name: 'attribution',
    label: 'Attribution',
    hint: 'Who said this',
    value: $getAttribution(node),
    node,
    $is,
    $change: $setAttribution,
  });
  block.append(text, field);
  return block;
}

/** The part of the drawn block that holds its running text. */
export function attributedSlot(slot: ElementDOMSlot, dom: HTMLElement): ElementDOMSlot {
  const text = dom.querySelector(':scope > .attributed-text');
  return text instanceof HTMLElement ? slot.withElement(text) : slot;
}

export function showAttribution(node: LexicalNode, dom: HTMLElement): void {
  showInField(dom, 'attribution', $getAttribution(node));
}
