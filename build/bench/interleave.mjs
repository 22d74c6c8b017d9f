// @ts-check

/**
 * Measures two sides in turn, A B B A A B B A …, so that a machine that slows down or warms up does it to both alike.
 * @template T
 * @param {number} runs how often each side is measured
 * @param {(run: number) => Promise<T>} a told the number of its run, from 0
 * @param {(run: number) => Promise<T>} b
 * @returns {Promise<[T[], T[]]>} what each side gave, in the order of its runs
 */
export async function interleave(runs, a, b) {
  /** @type {[T[], T[]]} */
  const given = [[], []];
  for (let run = 0; run < runs; run++) {
    const forward = run % 2 === 0;
    if (forward) given[0].push(await a(run));
    given[1].push(await b(run));
    if (!forward) given[0].push(await a(run));
  }
  return given;
}
