// @ts-check
import { median, p95 } from './statistics.mjs';

/**
 * One side of a comparison.
 * @typedef {object} Side
 * @property {string} name
 * @property {number[][]} runs every sample in the order in which it was taken, run by run
 * @property {number} median over the samples of all runs
 * @property {number} p95 over the samples of all runs
 */

/**
 * Two sides held against each other.
 * @typedef {object} Comparison
 * @property {string} label what was measured
 * @property {string} unit
 * @property {[Side, Side]} sides Galley first, what it is held against second
 * @property {{ median: number, p95: number }} ratio the first side divided by the second
 * @property {{ of: 'median' | 'p95', ratio: number, met: boolean } | null} target the highest ratio that is good enough
 */

/**
 * @param {string} label
 * @param {{ unit: string, first: string, second: string }} names
 * @param {number[][]} first
 * @param {number[][]} second
 * @param {{ of: 'median' | 'p95', ratio: number } | null} [target]
 * @returns {Comparison}
 */
export function compare(label, { unit, ...names }, first, second, target = null) {
  const [a, b] = [summarize(names.first, first), summarize(names.second, second)];
  const ratio = { median: a.median / b.median, p95: a.p95 / b.p95 };
  return {
    label,
    unit,
    sides: [a, b],
    ratio,
    target: target && { ...target, met: ratio[target.of] <= target.ratio },
  };
}

/**
 * @param {string} name
 * @param {number[][]} runs
 * @returns {Side}
 */
export function summarize(name, runs) {
  const samples = runs.flat();
  return { name, runs, median: median(samples), p95: p95(samples) };
}
