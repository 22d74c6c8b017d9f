import { $getNearestNodeFromDOMNode, $getRoot, type LexicalEditor, type NodeKey } from 'lexical';

/** The element of the body's block at a height in the window (CSS pixels), or the nearest one; null in an empty body. */
export function blockElementAt(root: HTMLElement, y: number): HTMLElement | null {
  // By halves, not one by one: a book has thousands of blocks, and asking one for its place lays it out.
  const blocks = root.children;
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom < y) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low];
  return found instanceof HTMLElement ? found : null;
}

/** The key of the top-level node that an element of the body belongs to, or null. */
export function keyOfBlock(editor: LexicalEditor, element: HTMLElement): NodeKey | null {
  return editor.read(() => {
    const node = $getNearestNodeFromDOMNode(element);
    const top = node && [node, ...node.getParents()].at(-2);
    return top && !$getRoot().is(top) ? top.getKey() : null;
  });
}
