/**
 * The first index at which `holds` is true, found by halving: from it on `holds` must stay true. `length` where it is
 * nowhere. Asks about log2(length) times, for where each answer costs a layout of the page.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
