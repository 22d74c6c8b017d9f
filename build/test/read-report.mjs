// @ts-check
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/**
 * How many tests vitest ran, from its JSON report. A report that is not there counts as one failure.
 * @param {string} path
 */
export async function readVitestReport(path) {
  const report = vitestSchema.safeParse(await readJson(path)).data;
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

/**
 * The same for Playwright; a test that passed only when it was tried again has failed.
 * @param {string} path
 */
export async function readPlaywrightReport(path) {
  const report = playwrightSchema.safeParse(await readJson(path)).data;
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** @param {string} path @returns {Promise<unknown>} */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The run ended before it wrote its report; the caller counts that as a failure.
    return null;
  }
}
