/**
 * Tortures the storage: node build/torture/index.mjs [--rounds=1000] [--cuts=70] [--disks=100] [--seed=N].
 * Ends with a line `N passed, N failed`, and with code 1 when anything failed.
 */
import { pathToFileURL } from 'node:url';
import { bundleStorage } from './bundle.mjs';
import { fullDisks } from './full-disk.mjs';
import { killRounds } from './kill.mjs';
import { powerCuts } from './power-cut.mjs';

/**
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const number = (/** @type {string} */ name, /** @type {number} */ usual) => {
    const given = process.argv.find(argument => argument.startsWith(`--${name}=`));
    return given === undefined ? usual : Number(given.slice(name.length + 3));
  };
  const { passed, failed } = await runTorture({
    rounds: number('rounds', 1000),
    cuts: number('cuts', 70),
    disks: number('disks', 100),
    seed: number('seed', Date.now() % 2 ** 31),
    log: line => console.log(line),
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
