// @ts-check
import { join } from 'node:path';
import { bundleStorage, loadStorage } from './bundle-storage.mjs';
import { figure } from './figure.mjs';
import { inOwnProcess } from './in-own-process.mjs';
import { sizeOnDisk } from './size-on-disk.mjs';
import { writeHistory } from './write-history.mjs';

const revisions = 1000;
const words = 2000;
const histories = [
  { name: 'saved each minute', eachIsNamed: false },
  { name: 'and each named', eachIsNamed: true },
];

/**
 * What a long history takes of the disk, in MB of 10⁶ bytes, and what looking at it takes, in milliseconds.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./write-table.mjs').Finding[]>}
 */
export async function measureHistory({ folder, env, runs, log }) {
  const bundle = join(folder, 'bundle');
  await bundleStorage(bundle);
  const storage = await loadStorage(bundle);
  const findings = [];
  for (const [at, { name, eachIsNamed }] of histories.entries()) {
    log(`  writing ${revisions} revisions of ${words} words, ${name}`);
    const library = join(folder, `library-${at}`);
    const id = await writeHistory(storage, library, { words, revisions, eachIsNamed });
    const megabytes = (await sizeOnDisk(storage.libraryPaths(library).article(id))) / 1e6;
    /** @type {Record<string, number>[]} */
    const visits = [];
    for (let run = 0; run < runs; run++) {
      const seen = await inOwnProcess('visit-history.mjs', [bundle, library, id], env);
      if (seen.revision !== revisions) throw new Error(`The article is at revision ${seen.revision}.`);
      visits.push(seen);
      log(`  run ${run + 1} of ${runs}: ${seen.versions} versions, ${seen.changed} paragraphs differ`);
    }
    const label = (/** @type {string} */ what) => `${revisions} revisions ${name}: ${what}`;
    const listed = /** @type {const} */ ({ of: 'p95', below: 300 });
    const all = (/** @type {string} */ what) => visits.map(seen => seen[what] ?? Number.NaN);
    findings.push(
      figure(label('on disk'), 'MB', [megabytes], { of: 'median', below: 50 }),
      figure(label('list of versions'), 'ms', all('list'), listed),
      figure(label('the same and who wrote each'), 'ms', all('listWithRevisions'), listed),
      figure(label('compare first and last'), 'ms', all('compare'), { of: 'p95', below: 500 }),
      figure(label('of which reading the first'), 'ms', all('read')),
    );
  }
  return findings;
}
