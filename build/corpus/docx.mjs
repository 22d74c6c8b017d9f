// @ts-check
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareChanges } from './parts/docx-changes.mjs';
import { countComments } from './parts/docx-comments.mjs';
import { documentsIn, loadDocx } from './parts/docx-reader.mjs';
import { timeDocx } from './parts/docx-speed.mjs';
import { compareStructure } from './parts/docx-structure.mjs';

/** The longest that one document of the corpus may take, in milliseconds. */
const longest = 10_000;

/**
 * Word documents of other programs: none holds up the import, and comments, tracked changes and structure come out as
 * Word and pandoc have them.
 * @type {import('./index.mjs').Suite}
 */
export async function docx({ corpus, say }) {
  const reader = await loadDocx();
  say('every document');
  const all = await readAll(reader, corpus);
  say('comments');
  const comments = await countComments(reader, corpus);
  say('tracked changes');
  const changes = await compareChanges(reader, corpus);
  say('structure');
  const structure = await compareStructure(reader, corpus);
  say('100,000 words');
  return [all, comments, changes, structure, ...(await timeDocx(reader))];
}

/**
 * @param {Awaited<ReturnType<typeof loadDocx>>} reader
 * @param {string} corpus
 * @returns {Promise<import('./index.mjs').Row>}
 */
async function readAll({ readDocx }, corpus) {
  const detail = [];
  let count = 0;
  for (const folder of (await readdir(join(corpus, 'free/docx'))).sort()) {
    for (const path of await documentsIn(join(corpus, 'free/docx', folder))) {
      count += 1;
      const start = performance.now();
      try {
        await readDocx(path);
      } catch (error) {
        detail.push(`${folder}/${basename(path)}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      const took = performance.now() - start;
      if (took > longest) detail.push(`${folder}/${basename(path)}: ${Math.round(took)} ms`);
    }
  }
  return {
    name: 'documents that are read',
    limit: `all, each within ${longest / 1000} s`,
    measured: `${count - detail.length} of ${count}`,
    met: detail.length === 0 && count > 0,
    detail,
  };
}
