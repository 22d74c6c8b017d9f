// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildProgram } from './build-program.mjs';
import { root } from './root.mjs';
import { setUp } from './setup/setup.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';

// The command line from a checkout: set up and built when needed, then the same file that a package carries.
try {
  await setUp('command-line');
  await buildProgram();
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(70);
}
await import(pathToFileURL(join(root, 'out/main/galley.js')).href);
