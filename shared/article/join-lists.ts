import type { Block } from './blocks/block.ts';

/**
 * Joins lists of one kind that stand right behind each other: they read as one list, and editors, Markdown and Word
 * alike treat them so. The joined list has id and start of the first.
 */
export function joinAdjacentLists(body: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of body) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list' && last.kind === block.kind) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else {
      joined.push(block);
    }
  }
  return joined;
}
