// @ts-check

/**
 * The middle of some samples; the mean of the two middle ones when their number is even. Throws without samples.
 * @param {readonly number[]} samples
 */
export function median(samples) {
  return quantile(samples, 0.5);
}

/**
 * The value below which 95 of 100 samples lie, interpolated between neighbours. Throws without samples.
 * @param {readonly number[]} samples
 */
export function p95(samples) {
  return quantile(samples, 0.95);
}

/**
 * Hyndman and Fan's definition 7, the one that R and spreadsheets use.
 * @param {readonly number[]} samples
 * @param {number} share from 0 to 1
 */
function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There are no samples.');
  return below + (above - below) * (place - Math.floor(place));
}
