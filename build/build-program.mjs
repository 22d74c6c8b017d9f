// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './setup/run-command.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';

const stamp = join(root, 'out/built-from');
const sources = ['shared', 'electron', 'renderer', 'build/electron.vite.config.ts', 'package-lock.json'];

/** Builds main, preload, window and command line into `out/`, unless they were built from these very sources. */
export async function buildProgram() {
  const state = await sourceState();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === state) return;
  const cli = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { code, output } = await runCommand(
    process.execPath,
    [cli, 'build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'],
    { cwd: root },
  );
  if (code !== 0) throw new SetupFailure(`Galley could not be built:\n${output.trim()}`);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(stamp, state);
}

/** A hash over name, size and time of change of every source file. */
async function sourceState() {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    const files = (await stat(path)).isDirectory() ? await listFiles(path) : [path];
    for (const file of files) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} folder */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && !entry.name.includes('.test.'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
