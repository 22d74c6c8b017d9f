import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { between, seededRandom } from '../random.mjs';
import { loadStorage } from './bundle.mjs';
import { patchFor, whatIsWrong } from './edits.mjs';

/**
 * Fills a small disk (tmpfs) to a random number of free bytes and saves until it is full: each failure has to be told
 * as one, what is there has to be whole, and saving has to go on once there is room again.
 * @param {{ runs: number, seed: number, bundle: string, log: (line: string) => void }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function fullDisks({ runs, seed, bundle, log }) {
  const result = { passed: 0, failed: 0 };
  if (runs === 0) return result;
  const root = await mkdtemp(join(tmpdir(), 'galley-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'none', root], { stdio: 'pipe' });
  } catch (error) {
    await rm(root, { recursive: true });
    log(
      `full disk: skipped, no small disk can be mounted here (${firstLine(error)}); the unit tests inject one`,
    );
    return result;
  }
  const random = seededRandom(seed);
  try {
    for (let run = 0; run < runs; run++) {
      const why = await oneRun(bundle, root, random, run % 2 === 0);
      if (why === null) result.passed += 1;
      else {
        result.failed += 1;
        log(`full disk ${run + 1} (seed ${seed}): ${why}`);
      }
    }
  } finally {
    execFileSync('umount', [root]);
    await rm(root, { recursive: true });
  }
  log(`full disk: ${runs} runs, seed ${seed}`);
  return result;
}

/**
 * @param {string} bundle
 * @param {string} root
 * @param {() => number} random
 * @param {boolean} asks whether the library may ask how much is free, or has to run into the wall
 * @returns {Promise<string | null>}
 */
async function oneRun(bundle, root, random, asks) {
  const { Library, createOrigin, emptyArticle, paragraph } = await loadStorage(bundle);
  const origin = createOrigin(Date.now, random);
  const folder = join(root, 'library');
  const options = asks ? {} : { free: async () => null };
  const library = await Library.open(folder, origin, options);
  const ballast = join(root, 'ballast');
  try {
    const { id } = (await library.add(emptyArticle(origin))).value;
    await fill(ballast, root, between(random, 0, 200_000));
    let refused = null;
    for (let i = 0; i < 2000 && refused === null; i++) {
      const article = (await library.read(id)).value;
      const patch = patchFor(article.revision + 1, article.body.length, origin.newId, paragraph, random);
      const saved = await library.save(id, article.revision, patch);
      if (!saved.ok) refused = saved.error;
    }
    if (refused === null) return 'the disk was never full';
    if (refused.code !== 'disk-full') return `it was told as ${refused.code}: ${refused.message}`;
    const kept = (await library.read(id)).value;
    await rm(ballast);
    const patch = patchFor(kept.revision + 1, kept.body.length, origin.newId, paragraph, random);
    const retried = await library.save(id, kept.revision, patch);
    if (!retried.ok) return `with room again it still failed: ${retried.error.message}`;
    await library.close();
    const again = await Library.open(folder, origin, options);
    const article = (await again.read(id)).value;
    await again.close();
    if (again.notices.length > 0) return again.notices.join(' ');
    if (article.revision !== kept.revision + 1)
      return `revision ${article.revision} is there, not ${kept.revision + 1}`;
    return whatIsWrong(article);
  } finally {
    await library.close();
    await rm(ballast, { force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes a file that leaves about so many bytes free.
 * @param {string} path
 * @param {string} disk
 * @param {number} leave
 */
async function fill(path, disk, leave) {
  const { bavail, bsize } = await statfs(disk);
  const file = await open(path, 'w');
  try {
    await file.write(new Uint8Array(Math.max(0, bavail * bsize - leave)));
  } finally {
    await file.close();
  }
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
