// @ts-check
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a benchmark works with: a folder of its own and the environment of the programs that it starts.
 * @typedef {object} Stage
 * @property {string} folder is removed with all that is in it when the benchmark has ended
 * @property {Record<string, string>} env names the display; temporary files of the programs go into the folder
 * @property {number} runs how often each side is measured
 * @property {boolean} quick fewer sizes, for a figure between two changes
 * @property {(line: string) => void} log told of progress
 */

/**
 * Runs something on a stage that is gone afterwards, also when it fails.
 * @template T
 * @param {Omit<Stage, 'folder'>} given
 * @param {(stage: Stage) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function onStage(given, action) {
  const folder = await mkdtemp(join(tmpdir(), 'galley-bench-'));
  // When somebody breaks off, nothing is waited for any more.
  const leave = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', leave);
  try {
    const temporary = join(folder, 'tmp');
    await mkdir(temporary);
    return await action({ ...given, folder, env: { ...given.env, TMPDIR: temporary } });
  } finally {
    process.off('exit', leave);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
