import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { between, seededRandom } from '../random.mjs';
import { checkLibrary } from './check-library.mjs';
import { pause, runSaver } from './run-saver.mjs';

/**
 * The file systems of the trial, each on an image of its own. `options` keep the kernel from writing by itself while
 * an image is copied, `copy` is what a second image of the same file system needs to be mounted.
 */
const fileSystems = [
  { name: 'ext4', megabytes: 64, make: ['mkfs.ext4', '-q', '-F'], options: 'loop,commit=300', copy: 'loop' },
  { name: 'xfs', megabytes: 320, make: ['mkfs.xfs', '-q', '-f'], options: 'loop', copy: 'loop,nouuid' },
  {
    name: 'btrfs',
    megabytes: 160,
    make: ['mkfs.btrfs', '-q', '-f'],
    options: 'loop,commit=300',
    copy: 'loop',
  },
];

/**
 * Cuts the power at random moments: stops the saver in the middle of its work, takes the image of its disk as it is
 * at that moment, without what the file system still holds in memory, and opens the library on that image.
 * @param {{ cuts: number, seed: number, bundle: string, log: (line: string) => void }} options cuts for each file system
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function powerCuts({ cuts, seed, bundle, log }) {
  const result = { passed: 0, failed: 0 };
  if (cuts === 0) return result;
  log(
    'power cut: device-mapper is not used; the image of a loop device is copied while its writer stands still',
  );
  for (const system of fileSystems) {
    const root = await mkdtemp(join(tmpdir(), `galley-power-${system.name}-`));
    const rig = {
      ...system,
      root,
      image: join(root, 'disk.img'),
      cut: join(root, 'cut.img'),
      disk: join(root, 'disk'),
    };
    await mkdir(rig.disk);
    try {
      const why = await tryOut(rig);
      if (why !== null) {
        log(`power cut: ${system.name} skipped (${why})`);
        continue;
      }
      await cutAgain(rig, { cuts, seed, bundle, log, result });
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
  return result;
}

/** @typedef {typeof fileSystems[number] & { root: string, image: string, cut: string, disk: string }} Rig */

/**
 * @param {Rig} rig
 * @param {{ cuts: number, seed: number, bundle: string, log: (line: string) => void, result: { passed: number, failed: number } }} trial
 */
async function cutAgain(rig, { cuts, seed, bundle, log, result }) {
  const random = seededRandom(seed);
  let saves = 0;
  for (let cut = 0; cut < cuts; cut++) {
    if (cut % 25 === 0) await makeDisk(rig);
    /** @type {Map<string, number>} */
    const acknowledged = new Map();
    const script = 'saver.mjs';
    const saved = await stopAndCopy(rig, {
      script,
      bundle,
      seed: between(random, 0, 2 ** 31),
      wait: random() * 400,
      acknowledged,
    });
    saves += saved;
    const wrong = await onDisk(rig, rig.cut, rig.copy, () =>
      checkLibrary(bundle, join(rig.disk, 'library'), acknowledged),
    );
    if (saved === 0) wrong.push('The saver acknowledged nothing, so nothing was tried.');
    if (wrong.length === 0) result.passed += 1;
    else {
      result.failed += 1;
      log(`power cut ${cut + 1} on ${rig.name} (seed ${seed}): ${wrong.join(' | ')}`);
    }
  }
  const lost = await countCarelessLosses(rig, bundle, random);
  log(
    `power cut: ${rig.name}, ${cuts} cuts, ${saves} acknowledged saves, seed ${seed}; of 5 careless saves ${lost} were lost`,
  );
  if (lost === 0) {
    result.failed += 1;
    log(`power cut: ${rig.name} proves nothing, as a saver without any sync lost nothing`);
  }
}

/**
 * @param {Rig} rig
 * @param {string} bundle
 * @param {() => number} random
 */
async function countCarelessLosses(rig, bundle, random) {
  let lost = 0;
  for (let cut = 0; cut < 5; cut++) {
    await makeDisk(rig);
    /** @type {Map<string, number>} */
    const acknowledged = new Map();
    await stopAndCopy(rig, {
      script: 'careless-saver.mjs',
      bundle,
      seed: 0,
      wait: 100 + random() * 200,
      acknowledged,
    });
    const there = await onDisk(rig, rig.cut, rig.copy, () =>
      readFile(join(rig.disk, 'library', 'article.json'), 'utf8').catch(() => ''),
    );
    const revision = Number(/"revision":(\d+)/.exec(there)?.[1] ?? 0);
    if (revision < (acknowledged.get('article') ?? 0)) lost += 1;
  }
  return lost;
}

/**
 * Runs a saver on the disk, stops it, and takes the image; then the saver is killed and the disk unmounted.
 * @param {Rig} rig
 * @param {{ script: string, bundle: string, seed: number, wait: number, acknowledged: Map<string, number> }} options
 */
async function stopAndCopy(rig, { script, bundle, seed, wait, acknowledged }) {
  return onDisk(rig, rig.image, rig.options, async () => {
    /** @type {{ signal: string | null, errors: string }} */
    let end = { signal: null, errors: '' };
    const saver = runSaver({ script, bundle, folder: join(rig.disk, 'library'), seed, acknowledged });
    try {
      await saver.firstSave;
      await pause(wait);
      saver.child.kill('SIGSTOP');
      await standsStill(saver.child.pid ?? 0);
      // What was acknowledged before the stop is in the pipe.
      await pause(20);
      await copyFile(rig.image, rig.cut);
    } finally {
      saver.child.kill('SIGKILL');
      end = await saver.ended;
    }
    if (end.signal !== 'SIGKILL') throw new Error(`The saver ended by itself: ${end.errors}`);
    return saver.count.saves;
  });
}

/**
 * Resolves when every thread of a process is stopped: one that is inside a sync finishes it first.
 * @param {number} pid
 */
async function standsStill(pid) {
  for (;;) {
    const tasks = await readdir(`/proc/${pid}/task`);
    const states = await Promise.all(tasks.map(task => readFile(`/proc/${pid}/task/${task}/stat`, 'utf8')));
    if (states.every(state => /\) T /.test(state))) return;
    await pause(1);
  }
}

/**
 * Does something while an image is mounted.
 * @template T
 * @param {Rig} rig
 * @param {string} image
 * @param {string} options
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
async function onDisk(rig, image, options, task) {
  execFileSync('mount', ['-t', rig.name, '-o', options, image, rig.disk], { stdio: 'pipe' });
  try {
    return await task();
  } finally {
    execFileSync('umount', [rig.disk], { stdio: 'pipe' });
  }
}

/** @param {Rig} rig */
async function makeDisk(rig) {
  await rm(rig.image, { force: true });
  const file = await open(rig.image, 'w');
  await file.truncate(rig.megabytes * 1024 * 1024);
  await file.close();
  const [command = '', ...flags] = rig.make;
  execFileSync(command, [...flags, rig.image], { stdio: 'pipe' });
}

/**
 * Says why this file system cannot be tried here, or null.
 * @param {Rig} rig
 * @returns {Promise<string | null>}
 */
async function tryOut(rig) {
  try {
    await makeDisk(rig);
    await onDisk(rig, rig.image, rig.options, async () => undefined);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  }
}
