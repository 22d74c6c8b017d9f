/** A list with the entry of this id changed. */
export function changeEntry<T extends { id: string }>(
  list: readonly T[],
  id: string,
  change: Partial<T>,
): T[] {
  return list.map(entry => (entry.id === id ? { ...entry, ...change } : entry));
}

/** A list with the entry of this id moved by so many places, as far as the ends allow. */
export function moveEntry<T extends { id: string }>(list: readonly T[], id: string, by: number): T[] {
  const from = list.findIndex(entry => entry.id === id);
  const entry = list[from];
  if (!entry) return [...list];
  const to = Math.min(Math.max(from + by, 0), list.length - 1);
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** A list with the entry of this id before the one that stands at a place, or at the end with the list's length. */
export function placeEntry<T extends { id: string }>(list: readonly T[], id: string, at: number): T[] {
  const from = list.findIndex(entry => entry.id === id);
  return moveEntry(list, id, (at > from ? at - 1 : at) - from);
}

/** A list without the entry of this id. */
export function removeEntry<T extends { id: string }>(list: readonly T[], id: string): T[] {
  return list.filter(entry => entry.id !== id);
}

/** A list with an entry back at the place where it stood, or as near to it as the list is long. */
export function putBackEntry<T extends { id: string }>(list: readonly T[], entry: T, at: number): T[] {
  return list.some(other => other.id === entry.id) ? [...list] : list.toSpliced(at, 0, entry);
}
