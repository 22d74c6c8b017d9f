// @ts-check
import { parseArgs } from 'node:util';
import { setUp } from '../setup/setup.mjs';
import { runScript } from '../setup/setup-failure.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

// Tortures the storage at length: npm run torture -- [--rounds 1000] [--cuts 70] [--disks 100] [--seed N].
await runScript(async () => {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '1000' },
      cuts: { type: 'string', default: '70' },
      disks: { type: 'string', default: '100' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    },
  });
  await setUp('command-line', say);
  const { runTorture } = await import('./index.mjs');
  const { passed, failed } = await runTorture({
    rounds: Number(values.rounds),
    cuts: Number(values.cuts),
    disks: Number(values.disks),
    seed: Number(values.seed),
    log: say,
  });
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
