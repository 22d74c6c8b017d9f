// @ts-check
import { installDependencies } from './dependencies.mjs';
import { checkNode } from './node-version.mjs';
import { installSystemPackages } from './system-packages.mjs';

/**
 * Makes this checkout ready, doing only what is missing; says a line about each thing it does, nothing when all is there.
 * Uses nothing but Node and npm until the dependencies are in place.
 * @param {'command-line' | 'window' | 'tests'} purpose what it will be used for; each needs what the one before it needs, and more
 * @param {(line: string) => void} [log] told each line; standard error by default, so that output stays clean
 */
export async function setUp(purpose, log = line => process.stderr.write(`${line}\n`)) {
  checkNode();
  await installDependencies(log);
  if (purpose === 'command-line') return;
  const { installElectron } = await import('./electron-binary.mjs');
  await installElectron(log);
  await installSystemPackages(purpose, log);
}
