// @ts-check

/**
 * The words of a text, folded: letters and digits, nothing else.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * How far two texts have the same words the same number of times (F1), from 0 to 1.
 * @param {readonly string[]} had
 * @param {readonly string[]} wanted
 */
export function wordF1(had, wanted) {
  if (had.length + wanted.length === 0) return 1;
  const left = new Map();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of had) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    same++;
    left.set(word, count - 1);
  }
  return (2 * same) / (had.length + wanted.length);
}

/**
 * The middle of some numbers; NaN for none.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
