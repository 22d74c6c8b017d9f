import type { ViewState } from '#shared/ipc/view-state.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { blockElements } from './read-place.ts';

/** How many frames in a row the place must hold still before it is taken as found. */
const framesOfRest = 6;

/**
 * Scrolls an article to where it was. The heights of blocks that were not drawn yet are estimates that change as
 * they are drawn, and again when the typefaces have come; so the place is held by the block at the upper edge until
 * nothing moves any more, or until the user does something. Returns a function that ends the holding.
 */
export function restorePlace(pane: HTMLElement, editor: EditorHandle, view: ViewState): () => void {
  const element = view.top ? elementOf(pane, editor, view.top.block) : null;
  const above = view.top?.above ?? 0;
  const distance = () =>
    element
      ? element.getBoundingClientRect().top - pane.getBoundingClientRect().top + above
      : view.scrollTop - pane.scrollTop;
  let rest = 0;
  let frame = 0;
  let held = true;

  const settle = () => {
    const before = pane.scrollTop;
    const off = distance();
    if (Math.abs(off) > 0.5) pane.scrollTop += off;
    // At the end of a text that has become shorter there is nothing left to scroll.
    rest = pane.scrollTop === before ? rest + 1 : 0;
    if (held && rest < framesOfRest) frame = requestAnimationFrame(settle);
  };
  const end = () => {
    held = false;
    cancelAnimationFrame(frame);
    for (const name of ['wheel', 'pointerdown', 'keydown']) window.removeEventListener(name, end, true);
  };

  for (const name of ['wheel', 'pointerdown', 'keydown']) window.addEventListener(name, end, true);
  settle();
  void document.fonts.ready.then(() => {
    rest = 0;
    if (held) settle();
  });
  return end;
}

function elementOf(pane: HTMLElement, editor: EditorHandle, id: string): Element | null {
  const index = editor.readBody().findIndex(block => block.id === id);
  return index < 0 ? null : (blockElements(pane)?.item(index) ?? null);
}
