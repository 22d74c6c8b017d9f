// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { loadImport } from './parts/load-import.mjs';
import { longPage } from './parts/long-page.mjs';
import { median } from './parts/words.mjs';

const runs = 3;

/**
 * How long a page of 100,000 words takes, beside pandoc on the same machine: as a process from its start to its file,
 * and within a process that is there.
 * @type {import('./index.mjs').Suite}
 */
export async function speed({ say }) {
  const { importBytes } = await loadImport('speed');
  const folder = join(root, 'out/corpus/speed-files');
  await mkdir(folder, { recursive: true });
  const page = join(folder, 'page.html');
  const bytes = new TextEncoder().encode(longPage(100_000));
  await writeFile(page, bytes);
  if (spawnSync('pandoc', ['--version']).error) {
    say('There is no pandoc on this machine: its time is not known.');
    return [{ name: 'as fast as pandoc', limit: 'pandoc is there', measured: 'it is not', met: false }];
  }
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { importBytes } from ${JSON.stringify(`file://${join(root, 'out/corpus/speed/import-bytes.mjs')}`)};
    const bytes = new Uint8Array(readFileSync(${JSON.stringify(page)}));
    const read = await importBytes({ bytes, fileName: 'page.html' }, { from: 'auto', now: '2026-01-05T09:00:00.000Z', seed: 'a' });
    if (!read.ok) throw new Error(read.error.message);
    writeFileSync(${JSON.stringify(join(folder, 'page.json'))}, JSON.stringify(read.value.article));`;
  // In turns, so that whatever else the machine does weighs on both.
  const pandoc = [];
  const whole = [];
  const within = [];
  for (let run = 0; run < runs; run++) {
    pandoc.push(
      await timed(() =>
        execFileSync('pandoc', ['-f', 'html', '-t', 'json', page, '-o', join(folder, 'pandoc.json')]),
      ),
    );
    whole.push(await timed(() => execFileSync(process.execPath, ['--input-type=module', '-e', script])));
    within.push(await timed(() => importBytes(bytes, 'page.html')));
  }
  const limit = median(pandoc);
  return [
    row('page of 100,000 words, the whole process', limit, median(whole)),
    row('page of 100,000 words, within a process', limit, median(within)),
  ];
}

/** @param {() => unknown} work */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * @param {string} name
 * @param {number} limit in milliseconds
 * @param {number} measured likewise
 */
function row(name, limit, measured) {
  const seconds = (/** @type {number} */ time) => `${(time / 1000).toFixed(2)} s`;
  return { name, limit: `pandoc: ${seconds(limit)}`, measured: seconds(measured), met: measured <= limit };
}
