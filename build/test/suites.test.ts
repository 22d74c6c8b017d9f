import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './read-report.mjs';
import { addUp, withCode } from './suites.mjs';

describe('the count of all suites', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-report-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('adds up passed, failed and skipped tests', () => {
    const count = addUp([
      { passed: 3, failed: 0, skipped: 1, failures: [] },
      { passed: 2, failed: 1, skipped: 0, failures: ['tide: 1 is not 2'] },
    ]);
    expect(count).toEqual({ passed: 5, failed: 1, skipped: 1, failures: ['tide: 1 is not 2'] });
  });

  it('counts a run that crashed as failed even when no test did', () => {
    const passed = { passed: 9, failed: 0, skipped: 0, failures: [] };
    expect(withCode(passed, 1)).toMatchObject({ failed: 1, failures: ['The run ended with code 1.'] });
    expect(withCode(passed, null).failed).toBe(1);
    expect(withCode(passed, 0)).toEqual(passed);
  });

  it('counts a missing report as failed', async () => {
    expect((await readVitestReport(join(folder, 'none.json'))).failed).toBe(1);
    expect((await readPlaywrightReport(join(folder, 'none.json'))).failed).toBe(1);
  });

  it('says again which tests of a long run failed, and why', async () => {
    const path = join(folder, 'unit.json');
    const assertionResults = [
      { fullName: 'tide turns', status: 'failed', failureMessages: ['1 is not 2'] },
      { fullName: 'tide stands', status: 'passed', failureMessages: [] },
    ];
    const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0 };
    await writeFile(
      path,
      JSON.stringify({ ...report, testResults: [{ name: 'tide.test.ts', message: '', assertionResults }] }),
    );
    expect((await readVitestReport(path)).failures).toEqual(['tide.test.ts: tide turns\n1 is not 2']);
  });

  it('counts a test that passed only on a second try as failed', async () => {
    const path = join(folder, 'flaky.json');
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 2 };
    await writeFile(path, JSON.stringify({ stats }));
    expect(await readPlaywrightReport(path)).toEqual({ passed: 4, failed: 1, skipped: 2, failures: [] });
  });
});
