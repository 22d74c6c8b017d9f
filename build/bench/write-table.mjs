// @ts-check

const headings = ['', 'side', 'samples', 'median', 'p95', 'ratio', 'ratio p95', 'target'];

/**
 * What a benchmark has found: something held against another program or several, or a figure for itself.
 * @typedef {import('./compare.mjs').Comparison | import('./compare-peers.mjs').Standing | import('./figure.mjs').Figure} Finding
 */

/**
 * A benchmark's results as a table to be read, in lines of equal columns.
 * @param {readonly Finding[]} findings
 */
export function writeTable(findings) {
  const rows = findings.flatMap(finding => {
    if ('sides' in finding) return rowsOfComparison(finding);
    return 'peers' in finding ? rowsOfStanding(finding) : [rowOfFigure(finding)];
  });
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map(row => row[column]?.length ?? 0)),
  );
  return [headings, ...rows]
    .map(row =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {import('./compare.mjs').Comparison} comparison */
function rowsOfComparison({ label, unit, sides: [first, second], ratio, target }) {
  return [
    [label, ...cellsOfSide(first, unit), ...cellsOfRatio(ratio, target)],
    ['', ...cellsOfSide(second, unit), '', '', ''],
  ];
}

/** @param {import('./compare-peers.mjs').Standing} standing */
function rowsOfStanding({ label, unit, own, target, peers }) {
  return [
    [label, ...cellsOfSide(own, unit), '', '', cellOfLimit(target, unit)],
    ...peers.map(peer => ['', ...cellsOfSide(peer.side, unit), ...cellsOfRatio(peer.ratio, peer.target)]),
  ];
}

/** @param {import('./figure.mjs').Figure} figure */
function rowOfFigure({ label, unit, samples, median, p95, target }) {
  return [
    label,
    ...cellsOfSide({ name: '', runs: [samples], median, p95 }, unit),
    '',
    '',
    cellOfLimit(target, unit),
  ];
}

/**
 * @param {import('./compare.mjs').Comparison['ratio']} ratio
 * @param {import('./compare.mjs').Comparison['target']} target
 */
function cellsOfRatio(ratio, target) {
  const goal = target ? `${target.of} ≤ ${target.ratio}: ${target.met ? 'met' : 'not met'}` : '';
  return [ratio.median.toFixed(2), ratio.p95.toFixed(2), goal];
}

/**
 * @param {import('./figure.mjs').Figure['target']} target
 * @param {string} unit
 */
function cellOfLimit(target, unit) {
  return target ? `${target.of} < ${target.below} ${unit}: ${target.met ? 'met' : 'not met'}` : '';
}

/**
 * @param {import('./compare.mjs').Side} side
 * @param {string} unit
 */
function cellsOfSide(side, unit) {
  const samples = String(side.runs.flat().length);
  return [side.name, samples, `${side.median.toFixed(1)} ${unit}`, `${side.p95.toFixed(1)} ${unit}`];
}

/**
 * Words to the left, numbers to the right.
 * @param {string} cell
 * @param {number} width
 * @param {number} column
 */
function pad(cell, width, column) {
  return column >= 2 && column <= 6 ? cell.padStart(width) : cell.padEnd(width);
}
