import { $getRoot } from 'lexical';

/** Puts `count` blocks from `from` on before the block at index `before`; nothing when that is where they stand. */
export function $moveBlocks(from: number, count: number, before: number): void {
  if (before >= from && before <= from + count) return;
  const children = $getRoot().getChildren();
  const moved = children.slice(from, from + count);
  const target = children[before];
  for (const block of moved) {
    if (target) target.insertBefore(block);
    else $getRoot().append(block);
  }
}
