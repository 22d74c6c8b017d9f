// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram } from './build-program.mjs';
import { withVirtualDisplay } from './display.mjs';
import { root } from './root.mjs';
import { setUp } from './setup/setup.mjs';
import { runScript, SetupFailure } from './setup/setup-failure.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

// Ends by way of `exit`, where what stands in temporary folders is removed.
process.once('SIGINT', () => process.exit(130));

// Runs the benchmarks that are named, or all; a target that is missed is told and fails nothing.
await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const { quick } = values;
  const runs = Number(values.runs ?? (quick ? 2 : 5));
  if (!Number.isInteger(runs) || runs < 1)
    throw new SetupFailure(`--runs takes a number from 1 up, not “${values.runs}”.`);
  await setUp('window', say);
  await buildProgram();
  const { benchmarks } = await import('./bench/index.mjs');
  const unknown = positionals.find(name => !(name in benchmarks));
  if (unknown !== undefined)
    throw new SetupFailure(
      `There is no benchmark “${unknown}”. There are: ${Object.keys(benchmarks).join(', ')}.`,
    );
  const { runBenchmark } = await import('./bench/run-benchmark.mjs');
  const outDir = join(root, 'out/bench');
  await mkdir(outDir, { recursive: true });
  const reports = [];
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    say(`\n── ${name}`);
    const { result, report } = await withVirtualDisplay(env =>
      runBenchmark(name, measure, { env, runs, quick, log: say }),
    );
    await writeFile(join(outDir, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
    say(`\n${report}`);
    reports.push(report);
  }
  await writeFile(join(outDir, 'report.txt'), `${reports.join('\n\n')}\n`);
  say(`\nEvery sample: ${relative(process.cwd(), outDir)}`);
  return 0;
});
