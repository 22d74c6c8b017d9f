/** Counts the entries of numbered lists as Word does: each list on, a level anew after an entry of a higher level. */
export class Counters {
  readonly #next = new Map<string, number[]>();

  /** The number of the next entry. */
  next(list: string, level: number, start: number): number {
    const levels = this.#next.get(list) ?? [];
    const number = levels[level] ?? start;
    levels[level] = number + 1;
    levels.length = level + 1;
    this.#next.set(list, levels);
    return number;
  }
}
