// @ts-check
import { median, p95 } from './statistics.mjs';

/**
 * Something measured for itself, held against a limit and not against another program.
 * @typedef {object} Figure
 * @property {string} label what was measured
 * @property {string} unit
 * @property {number[]} samples in the order in which they were taken
 * @property {number} median
 * @property {number} p95
 * @property {{ of: 'median' | 'p95', below: number, met: boolean } | null} target
 */

/**
 * @param {string} label
 * @param {string} unit
 * @param {number[]} samples at least one
 * @param {{ of: 'median' | 'p95', below: number } | null} [target] met when that statistic is below the limit
 * @returns {Figure}
 */
export function figure(label, unit, samples, target = null) {
  const found = { median: median(samples), p95: p95(samples) };
  return {
    label,
    unit,
    samples,
    ...found,
    target: target && { ...target, met: found[target.of] < target.below },
  };
}
