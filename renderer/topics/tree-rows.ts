import type { TermIndex } from '#shared/vocabulary/term-index.ts';
import type { Term } from '#shared/vocabulary/vocabulary.ts';

/** A line of the tree; `level` counts from 1, `open` is null for a term with nothing below it. */
export interface TreeRow {
  /** The way to it: a term can stand below two others. */
  key: string;
  term: Term;
  level: number;
  open: boolean | null;
  parent: string | null;
}

/** The lines of a tree of which the terms with the given keys are open. Retired terms are at the end of their level. */
export function treeRows(index: TermIndex, open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const walk = (terms: readonly Term[], level: number, parent: string | null) => {
    const inUse = terms.filter(term => term.retired === null);
    const retired = terms.filter(term => term.retired !== null);
    for (const term of [...inUse, ...retired]) {
      const key = parent === null ? term.uri : `${parent}/${term.uri}`;
      const below = index.narrower(term.uri);
      const isOpen = below.length === 0 ? null : open.has(key);
      rows.push({ key, term, level, open: isOpen, parent });
      if (isOpen) walk(below, level + 1, key);
    }
  };
  walk(index.tops, 1, null);
  return rows;
}

/** The keys that have to be open for a term to be seen, by its first way up. */
export function keysAbove(index: TermIndex, term: Term): string[] {
  const keys: string[] = [];
  for (const above of index.broader(term)) keys.push([...keys.slice(-1), above.uri].join('/'));
  return keys;
}
