import type { List, ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import { type Inline, inlineText } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import type { ListPlace } from './piece.ts';
import type { Reading } from './reading.ts';

interface Entry {
  place: ListPlace;
  content: Inline[];
}

/** Makes lists of entries that follow each other: another one where the kind at the outermost level changes. */
export function toList(entries: readonly Entry[], reading: Reading): List[] {
  const runs: Group[][] = [];
  for (const group of groupEntries(entries)) {
    const run = runs.at(-1);
    if (run && goesOn(run, group)) run.push(group);
    else runs.push([group]);
  }
  return runs.map(run => ({ type: 'list', id: reading.newId(), ...readGroups(run, reading) }));
}

/** Bulleted entries are one list; numbered ones as long as their numbers go on. */
function goesOn(run: readonly Group[], { head }: Group): boolean {
  const last = run.at(-1)?.head.place;
  if (last?.kind !== head.place.kind) return false;
  return last.kind !== 'numbered' || head.place.number === last.number + 1;
}

interface Group {
  head: Entry;
  below: Entry[];
}

/** Each entry of the outermost level with those below it. */
function groupEntries(entries: readonly Entry[]): Group[] {
  const groups: Group[] = [];
  let base = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const open = groups.at(-1);
    if (!open || entry.place.level <= base) {
      base = entry.place.level;
      groups.push({ head: entry, below: [] });
    } else open.below.push(entry);
  }
  return groups;
}

function readGroups(groups: readonly Group[], reading: Reading): NestedList {
  const items = groups.map(group => toItem(group, reading));
  const [first] = groups;
  const kind = first?.head.place.kind ?? 'bulleted';
  const start = kind === 'numbered' ? (first?.head.place.number ?? 1) : 1;
  return asCheckList({ kind, start, items });
}

function toItem({ head, below }: Group, reading: Reading): ListItem {
  const nested = below.length > 0 ? groupEntries(below) : [];
  const kinds = new Set(nested.map(group => group.head.place.kind));
  if (kinds.size > 1) {
    reading.count('list-kinds');
  }
  return {
    id: reading.newId(),
    content: normalizeInline(head.content),
    checked: false,
    children: nested.length > 0 ? readGroups(nested, reading) : null,
  };
}

const box = /^([☐☑☒✓✔])\s*/;

/** A list is a check list when every entry begins with a box. */
function asCheckList(list: NestedList): NestedList {
  if (list.kind !== 'bulleted' || !list.items.every(({ content }) => box.test(inlineText(content))))
    return list;
  const kind: ListKind = 'check';
  return { ...list, kind, items: list.items.map(toCheck) };
}

function toCheck(item: ListItem): ListItem {
  const at = item.content.findIndex(part => part.type === 'text');
  const part = item.content[at];
  const sign = part?.type === 'text' ? box.exec(part.text) : null;
  if (part?.type !== 'text' || !sign) return item;
  const content = normalizeInline(item.content.with(at, { ...part, text: part.text.slice(sign[0].length) }));
  return { ...item, content, checked: sign[1] !== '☐' };
}
