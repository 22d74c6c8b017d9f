// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { setUp } from './setup/setup.mjs';
import { runScript } from './setup/setup-failure.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

// Sets up, runs every suite (or those named), and closes with one line for all of them together.
await runScript(async () => {
  await setUp('tests', say);
  // Everything beyond Node itself is loaded only when the set-up has put it there.
  const { addUp, suites } = await import('./test/suites.mjs');
  const { installedElectron } = await import('./setup/electron-binary.mjs');
  say(`Testing on Node ${process.versions.node} and Electron ${await installedElectron()}`);
  await mkdir(join(root, 'out/test'), { recursive: true });
  const named = process.argv.slice(2);
  const chosen = Object.entries(suites).filter(([name]) => named.length === 0 || named.includes(name));
  const results = [];
  for (const [name, run] of chosen) {
    say(`\n── ${name}`);
    results.push(await run());
  }
  const { passed, failed, skipped, failures } = addUp(results);
  for (const failure of failures) say(`\nFailed: ${failure}`);
  say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0 ? 0 : 1;
});
