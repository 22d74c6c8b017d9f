import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../e2e/specs',
  outputDir: '../out/test/e2e',
  // A program takes two seconds to start; a test that needs a minute is stuck.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../out/test/e2e.json' }]],
});
