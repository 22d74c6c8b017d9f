import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // How long a test may take is no matter of the test; one that needs this long is stuck.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
