import type { ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';

/** An entry of a list as word processors write them: one behind the other, each with its level (1 is outermost). */
export interface FlatItem {
  level: number;
  kind: ListKind;
  start: number;
  item: ListItem;
}

/** Nests entries by their levels. Where the kind changes at the outermost level, another list begins. */
export function nestItems(items: readonly FlatItem[]): NestedList[] {
  const lists: NestedList[] = [];
  const open: NestedList[] = [];
  let outermost = items[0]?.level ?? 1;
  for (const { level, kind, start, item } of items) {
    outermost = Math.min(outermost, level);
    const depth = Math.min(level - outermost, open.length);
    open.length = Math.min(open.length, depth + 1);
    const list = open[depth];
    if (list && (depth > 0 || list.kind === kind)) {
      list.items.push(item);
      continue;
    }
    const begun: NestedList = { kind, start: kind === 'numbered' ? start : 1, items: [item] };
    open.length = depth;
    const above = open[depth - 1]?.items.at(-1);
    if (above) above.children = begun;
    else lists.push(begun);
    open.push(begun);
  }
  return lists;
}

/** What a marker in front of an entry says: `•` or `o` bulleted, `3.` numbered from 3, `☐` to be checked. */
export function readMarker(marker: string): { kind: ListKind; start: number; checked: boolean } {
  const text = marker.replace(/[\s\u00a0]/g, '');
  if (/^[☐☑☒□✓✔]$/u.test(text)) return { kind: 'check', start: 1, checked: !/[☐□]/u.test(text) };
  const label = /^[([]?([0-9]{1,9}|[a-z]{1,6})[.):\]]/i.exec(text)?.[1];
  if (label === undefined) return { kind: 'bulleted', start: 1, checked: false };
  const number = /^[0-9]+$/.test(label) ? Number(label) : 1;
  return { kind: 'numbered', start: number, checked: false };
}
