import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { between, seededRandom } from '../random.mjs';
import { checkLibrary } from './check-library.mjs';
import { pause, runSaver } from './run-saver.mjs';

/** After so many kills a new library is begun, so that each round stays quick. */
const roundsInOne = 50;

/**
 * Kills a saving program (`kill -9`) at random moments and looks each time whether everything that it had
 * acknowledged is there and whole.
 * @param {{ rounds: number, seed: number, bundle: string, log: (line: string) => void }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function killRounds({ rounds, seed, bundle, log }) {
  const random = seededRandom(seed);
  const root = await mkdtemp(join(tmpdir(), 'galley-kill-'));
  const result = { passed: 0, failed: 0 };
  let saves = 0;
  /** @type {Map<string, number>} */
  let acknowledged = new Map();
  try {
    for (let round = 0; round < rounds; round++) {
      if (round % roundsInOne === 0) acknowledged = new Map();
      const folder = join(root, `library-${Math.floor(round / roundsInOne)}`);
      const saver = runSaver({ bundle, folder, seed: between(random, 0, 2 ** 31), acknowledged });
      await saver.firstSave;
      await pause(random() * random() * 250);
      saver.child.kill('SIGKILL');
      const { signal, errors } = await saver.ended;
      saves += saver.count.saves;
      const wrong = await checkLibrary(bundle, folder, acknowledged);
      if (signal !== 'SIGKILL') wrong.push(`The saver ended by itself: ${errors}`);
      if (saver.count.saves === 0) wrong.push('The saver acknowledged nothing, so nothing was tried.');
      if (wrong.length === 0) result.passed += 1;
      else {
        result.failed += 1;
        log(`kill ${round + 1} (seed ${seed}): ${wrong.join(' | ')}`);
      }
      if ((round + 1) % 100 === 0) log(`kill -9: ${round + 1} of ${rounds}`);
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  log(`kill -9: ${rounds} rounds, ${saves} acknowledged saves, seed ${seed}`);
  return result;
}
