// @ts-check

/**
 * Measures sides in turn, A B C C B A A B C …, so that a machine that slows down or warms up does it to all alike.
 * @template T
 * @template {((run: number) => Promise<T>)[]} Sides
 * @param {number} runs how often each side is measured
 * @param {Sides} sides each told the number of its run, from 0
 * @returns {Promise<{ [side in keyof Sides]: Awaited<ReturnType<Sides[side]>>[] }>} what each side gave, in the order
 *   of its runs
 */
export async function interleave(runs, ...sides) {
  const given = sides.map(() => /** @type {T[]} */ ([]));
  const turns = sides.map((side, at) => async (/** @type {number} */ run) => {
    given[at]?.push(await side(run));
  });
  for (let run = 0; run < runs; run++) {
    for (const turn of run % 2 === 0 ? turns : turns.toReversed()) await turn(run);
  }
  return /** @type {{ [side in keyof Sides]: Awaited<ReturnType<Sides[side]>>[] }} */ (given);
}
