import type { Id } from '#shared/clock.ts';

/** What a click or a key makes of the articles that are picked. */
export interface Pick {
  ids: ReadonlySet<Id>;
  /** Where a stretch begins that is extended with Shift. */
  anchor: Id | null;
}

export const nothingPicked: Pick = { ids: new Set(), anchor: null };

/** Picks one more article, or no longer; `open` is the one that is picked while none is. */
export function togglePick(pick: Pick, id: Id, open: Id | null): Pick {
  const ids = new Set(pick.ids.size === 0 && open !== null ? [open] : pick.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Picks all from the anchor (or the open article) to the given one, in the order of the list. */
export function extendPick(pick: Pick, list: readonly Id[], to: Id, open: Id | null): Pick {
  const anchor = pick.anchor ?? open ?? to;
  const [from, end] = [list.indexOf(anchor), list.indexOf(to)];
  if (end < 0) return pick;
  const start = from < 0 ? end : from;
  return { ids: new Set(list.slice(Math.min(start, end), Math.max(start, end) + 1)), anchor };
}
