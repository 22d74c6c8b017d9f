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
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(count).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });

  it('counts a run that crashed as failed even when no test did', () => {
    expect(withCode({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withCode({ passed: 9, failed: 0, skipped: 0 }, null).failed).toBe(1);
    expect(withCode({ passed: 9, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  it('counts a missing report as failed', async () => {
    expect((await readVitestReport(join(folder, 'none.json'))).failed).toBe(1);
    expect((await readPlaywrightReport(join(folder, 'none.json'))).failed).toBe(1);
  });

  it('counts a test that passed only on a second try as failed', async () => {
    const path = join(folder, 'flaky.json');
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 2 };
    await writeFile(path, JSON.stringify({ stats }));
    expect(await readPlaywrightReport(path)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });
});
