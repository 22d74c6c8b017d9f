// @ts-check

/**
 * A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, public domain).
 * @param {number} seed
 * @returns {() => number}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A whole number from `from` up to, not including, `to`.
 * @param {() => number} random
 * @param {number} from
 * @param {number} to
 */
export function between(random, from, to) {
  return from + Math.floor(random() * (to - from));
}
