// @ts-check
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/**
 * What came of a suite; `failures` says of each failed test which it was and why.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Count
 */

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** How much of a reason is said again at the end. */
const longestReason = 600;

/**
 * How many tests vitest ran, from its JSON report. A report that is not there counts as one failure.
 * @param {string} path
 * @returns {Promise<Count>}
 */
export async function readVitestReport(path) {
  const report = vitestSchema.safeParse(await readJson(path)).data;
  if (!report) return noReport(path);
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report;
  const failures = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`${name}: ${message}`]),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(test => `${name}: ${test.fullName}\n${test.failureMessages.join('\n').slice(0, longestReason)}`),
  ]);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, failures };
}

/**
 * The same for Playwright, whose own list of failures ends what it prints; a test that passed only when it was tried
 * again has failed.
 * @param {string} path
 * @returns {Promise<Count>}
 */
export async function readPlaywrightReport(path) {
  const report = playwrightSchema.safeParse(await readJson(path)).data;
  if (!report) return noReport(path);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped, failures: [] };
}

/** @param {string} path @returns {Count} */
function noReport(path) {
  return { passed: 0, failed: 1, skipped: 0, failures: [`There is no report at ${path}.`] };
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
