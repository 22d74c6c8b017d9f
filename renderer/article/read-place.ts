import type { ViewState } from '#shared/ipc/view-state.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';

/** Where an article is being read and written: the caret, and the block at the upper edge of the pane. */
export function readPlace(pane: HTMLElement, editor: EditorHandle): ViewState {
  return {
    selection: editor.readSelection(),
    scrollTop: Math.max(0, pane.scrollTop),
    top: readTop(pane, editor),
  };
}

/** The elements of the blocks in an article pane, in order. */
export function blockElements(pane: Element): HTMLCollection | null {
  return pane.querySelector('.article-body')?.children ?? null;
}

function readTop(pane: HTMLElement, editor: EditorHandle): ViewState['top'] {
  const blocks = blockElements(pane);
  if (!blocks) return null;
  const edge = pane.getBoundingClientRect().top;
  const topOf = (index: number) => blocks[index]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  if (topOf(0) >= edge) return null;
  let low = 0;
  let high = blocks.length;
  // Blocks stand one below the other, so the last that begins above the edge is found by halving.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (topOf(middle) < edge) low = middle;
    else high = middle;
  }
  const block = editor.readBody()[low];
  return block ? { block: block.id, above: edge - topOf(low) } : null;
}
