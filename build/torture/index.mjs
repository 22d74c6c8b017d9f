// @ts-check
import { bundleStorage } from './bundle.mjs';
import { fullDisks } from './full-disk.mjs';
import { killRounds } from './kill.mjs';
import { powerCuts } from './power-cut.mjs';

/**
 * Tortures the storage with kills, full disks and power cuts, and counts the rounds that held.
 * @param {{ rounds?: number, cuts?: number, disks?: number, seed?: number, log?: (line: string) => void }} options
 *   how many kills, power cuts on each file system, and full disks; the seed is told, so that a run can be repeated
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTorture({
  rounds = 30,
  cuts = 0,
  disks = 0,
  seed = Date.now() % 2 ** 31,
  log = () => undefined,
}) {
  const bundle = await bundleStorage();
  log(`torture: seed ${seed}`);
  const results = [
    await killRounds({ rounds, seed, bundle, log }),
    await fullDisks({ runs: disks, seed, bundle, log }),
    await powerCuts({ cuts, seed, bundle, log }),
  ];
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
  };
}
