import { firstIndex } from '#shared/first-index.ts';
import type { ViewState, WritingAids } from '#shared/ipc/view-state.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';

/** Where an article is being read and written: the caret, and the block at the upper edge of the pane. */
export function readPlace(pane: HTMLElement, editor: EditorHandle, aids: WritingAids): ViewState {
  return {
    selection: editor.readSelection(),
    scrollTop: Math.max(0, pane.scrollTop),
    top: readTop(pane, editor),
    aids,
  };
}

/** The elements of the blocks in an article pane, in order. */
export function blockElements(pane: Element): HTMLCollection | null {
  return pane.querySelector('.article-body')?.children ?? null;
}

function readTop(pane: HTMLElement, editor: EditorHandle): ViewState['top'] {
  const index = topBlockIndex(pane);
  const element = index < 0 ? null : blockElements(pane)?.item(index);
  const block = editor.readBody()[index];
  if (!element || !block) return null;
  return { block: block.id, above: pane.getBoundingClientRect().top - element.getBoundingClientRect().top };
}

/** The index of the last block that begins above the upper edge of the pane; -1 while the first is below it. */
export function topBlockIndex(pane: HTMLElement): number {
  const blocks = blockElements(pane);
  const edge = pane.getBoundingClientRect().top;
  if (!blocks) return -1;
  const topOf = (index: number) => blocks[index]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  return firstIndex(blocks.length, index => topOf(index) >= edge) - 1;
}
