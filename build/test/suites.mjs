// @ts-check
import { join } from 'node:path';
import { buildProgram } from '../build-program.mjs';
import { root } from '../root.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { runTorture } from '../torture/index.mjs';
import { readPlaywrightReport, readVitestReport } from './read-report.mjs';

/** @typedef {import('./read-report.mjs').Count} Count */

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** What `npm test` runs, in this order: quick ones first. @type {Record<string, () => Promise<Count>>} */
export const suites = {
  types: () => pass([bin('typescript/bin/tsc'), '--build']),
  lint: () => pass([bin('@biomejs/biome/bin/biome'), 'check', '--config-path=build/biome.json', '.']),
  unit: async () => {
    const report = join(root, 'out/test/unit.json');
    const code = await node([
      bin('vitest/vitest.mjs'),
      ...['run', '--config', 'build/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
    return withCode(await readVitestReport(report), code);
  },
  torture: async () => {
    const log = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
    return { ...(await runTorture({ rounds: 30, disks: 20, log })), skipped: 0, failures: [] };
  },
  window: async () => {
    await buildProgram();
    const report = join(root, 'out/test/e2e.json');
    const code = await node([
      bin('@playwright/test/cli.js'),
      ...['test', '--config', 'build/playwright.config.ts'],
    ]);
    return withCode(await readPlaywrightReport(report), code);
  },
};

/** @param {Count[]} counts */
export function addUp(counts) {
  /** @type {Count} */
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
    sum.failures.push(...count.failures);
  }
  return sum;
}

/**
 * A run that ended badly counts as failed even where its report names no failed test.
 * @param {Count} count
 * @param {number | null} code
 * @returns {Count}
 */
export function withCode(count, code) {
  if (code === 0 || count.failed > 0) return count;
  return { ...count, failed: 1, failures: [...count.failures, `The run ended with code ${code}.`] };
}

/** A check that passes or fails as a whole. @param {string[]} parameters @returns {Promise<Count>} */
async function pass(parameters) {
  const code = await node(parameters);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  return { passed: 0, failed: 1, skipped: 0, failures: [`${parameters[0]} ended with code ${code}.`] };
}

/** @param {string[]} parameters */
async function node(parameters) {
  const { code } = await runCommand(process.execPath, parameters, { cwd: root, shown: true });
  return code;
}
