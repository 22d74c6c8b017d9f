import { $getRoot, $isElementNode, type LexicalNode } from 'lexical';

/** Puts `count` blocks from `from` on before the block at index `before`; nothing when that is where they stand. */
export function $moveBlocks(from: number, count: number, before: number): void {
  if (before >= from && before <= from + count) return;
  const children = $getRoot().getChildren();
  const moved = children.slice(from, from + count);
  const passed = before < from ? children.slice(before, from) : children.slice(from + count, before);
  const target = children[before];
  for (const block of moved) {
    if (target) target.insertBefore(block);
    else $getRoot().append(block);
  }
  // Lexical's history takes a change with one touched text, itself unchanged, for none, and would give it no step.
  for (const text of [$firstLeaf(moved), $firstLeaf(passed)]) text?.markDirty();
}

function $firstLeaf(blocks: readonly LexicalNode[]): LexicalNode | null {
  for (const block of blocks) {
    const first = $isElementNode(block) ? (block.getAllTextNodes()[0] ?? null) : block;
    if (first) return first;
  }
  return null;
}
