// @ts-check
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentsIn } from './docx-reader.mjs';

/**
 * Documents with tracked changes against what Word made of them: `X.docx` read with all changes accepted has text and
 * structure of `X-Accepted.docx`, with all rejected those of `X-Rejected.docx`.
 * @param {Awaited<ReturnType<typeof import('./docx-reader.mjs').loadDocx>>} reader
 * @param {string} corpus
 * @returns {Promise<import('../index.mjs').Row>}
 */
export async function compareChanges({ readDocx, blockText }, corpus) {
  const detail = [];
  let equal = 0;
  let all = 0;
  for (const path of await documentsIn(join(corpus, 'free/docx/powertools-revisions'))) {
    if (/-(?:Accepted|Rejected)\.docx$/.test(path)) continue;
    for (const changes of /** @type {const} */ (['accepted', 'rejected'])) {
      const twin = path.replace(/\.docx$/, changes === 'accepted' ? '-Accepted.docx' : '-Rejected.docx');
      if (!existsSync(twin)) continue;
      const [had, wanted] = [await readDocx(path, changes), await readDocx(twin)];
      const pairs = /** @type {const} */ ([
        ['structure', JSON.stringify(had.body.map(shapeOf)), JSON.stringify(wanted.body.map(shapeOf))],
        ['text', textOf(had, blockText), textOf(wanted, blockText)],
      ]);
      for (const [what, mine, theirs] of pairs) {
        all += 1;
        if (mine === theirs) equal += 1;
        else detail.push(`${basename(path)} ${changes}, ${what}: ${differ(mine, theirs)}`);
      }
    }
  }
  return {
    name: 'tracked changes: text and structure as Word makes them',
    limit: 'at least 100 of 104',
    measured: `${equal} of ${all}`,
    met: equal >= 100 && all >= 104,
    detail,
  };
}

/** @param {{ headline: string, dek: string, body: unknown[] }} article @param {(block: unknown) => string} blockText */
function textOf({ headline, dek, body }, blockText) {
  return [headline, dek, ...body.map(blockText)].join('\n');
}

/** @param {any} block @returns {unknown} */
function shapeOf(block) {
  if (block.type === 'heading') return [block.type, block.level];
  if (block.type === 'list') return ['list', listShape(block)];
  if (block.type === 'table') return ['table', block.rows.map((/** @type {any} */ row) => row.cells.length)];
  if (block.type === 'aside') return ['aside', block.blocks.map(shapeOf)];
  return block.type;
}

/** @param {any} list @returns {unknown} */
function listShape({ kind, start, items }) {
  return [
    kind,
    start,
    items.map((/** @type {any} */ item) => (item.children ? listShape(item.children) : 0)),
  ];
}

/** @param {string} mine @param {string} theirs */
function differ(mine, theirs) {
  let at = 0;
  while (at < mine.length && mine[at] === theirs[at]) at += 1;
  const from = Math.max(0, at - 20);
  return `${JSON.stringify(mine.slice(from, at + 60))} and not ${JSON.stringify(theirs.slice(from, at + 60))}`;
}
