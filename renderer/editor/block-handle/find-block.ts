import { $getNearestNodeFromDOMNode, type LexicalEditor, type NodeKey } from 'lexical';
import { firstIndex } from '#shared/first-index.ts';
import { $topBlock } from '../convert/block-around.ts';

/** The element of the body's block at a height in the window (CSS pixels), or the nearest one; null in an empty body. */
export function blockElementAt(root: HTMLElement, y: number): HTMLElement | null {
  const blocks = root.children;
  // A book has thousands of blocks, and asking one for its place lays it out.
  const index = firstIndex(blocks.length - 1, at => (blocks[at]?.getBoundingClientRect().bottom ?? 0) >= y);
  const found = blocks[index];
  return found instanceof HTMLElement ? found : null;
}

/** The key of the top-level node that an element of the body belongs to, or null. */
export function keyOfBlock(editor: LexicalEditor, element: HTMLElement): NodeKey | null {
  return editor.read(() => {
    const node = $getNearestNodeFromDOMNode(element);
    return (node && $topBlock(node)?.getKey()) ?? null;
  });
}
