import type { Block } from '#shared/article/blocks/block.ts';
import { isRecord } from '#shared/article/is-record.ts';
import { blockText } from '#shared/article/plain-text.ts';
import { findSimilar } from './find-similar.ts';

/**
 * Finds for each block after, by index, the block before that it was: by id, then by equal content, equal text, and
 * last by similar text, so that two imports of one document compare although none of their ids are the same.
 */
export function matchBlocks(before: readonly Block[], after: readonly Block[]): Map<number, number> {
  const matches = new Map<number, number>();
  const free = new Set(before.keys());
  const matchBy = (key: (block: Block) => string) => {
    const places = new Map<string, number[]>();
    for (const i of free) {
      const block = before[i];
      if (block) places.set(key(block), [...(places.get(key(block)) ?? []), i]);
    }
    for (const [i, block] of after.entries()) {
      const match = matches.has(i) || key(block) === '' ? undefined : places.get(key(block))?.shift();
      if (match === undefined) continue;
      matches.set(i, match);
      free.delete(match);
    }
  };
  matchBy(block => block.id);
  if (free.size > 0 && matches.size < after.length) {
    matchBy(contentWithoutIds);
    matchBy(block => blockText(block).trim());
    const open = [...after.keys()].filter(i => !matches.has(i));
    for (const [i, match] of findSimilar(pick(before, [...free]), pick(after, open))) matches.set(i, match);
  }
  return matches;
}

/** The JSON of a block with every id in it left out, the same for the same content whatever the order of its keys. */
export function contentWithoutIds(block: Block): string {
  return JSON.stringify(block, (_key, value) => (isRecord(value) ? sortedWithoutId(value) : value));
}

function sortedWithoutId({ id: _id, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pick(blocks: readonly Block[], indexes: readonly number[]): [number, Block][] {
  return indexes.flatMap(i => {
    const block = blocks[i];
    return block ? [[i, block]] : [];
  });
}
