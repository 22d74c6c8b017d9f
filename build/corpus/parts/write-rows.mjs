// @ts-check

const columns = ['', 'suite', 'what', 'limit', 'measured'];

/** How many lines of detail are shown for a row that fell short. */
const shown = 12;

/**
 * The rows of all suites as a table to be read, with details below each row that is not met.
 * @param {Record<string, import('../index.mjs').Row[]>} found
 * @returns {string}
 */
export function writeRows(found) {
  const rows = Object.entries(found).flatMap(([suite, all]) =>
    all.map(row => ({
      cells: [row.met ? '✓' : '✗', suite, row.name, row.limit, row.measured],
      detail: row.met ? [] : (row.detail ?? []),
    })),
  );
  const widths = columns.map((title, at) =>
    Math.max(title.length, ...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const line = (/** @type {string[]} */ cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(columns),
    ...rows.flatMap(({ cells, detail }) => [
      line(cells),
      ...detail.slice(0, shown).map(text => `     ${text}`),
      ...(detail.length > shown ? [`     … and ${detail.length - shown} more`] : []),
    ]),
  ].join('\n');
}
