// @ts-check
import { createHash } from 'node:crypto';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

const folder = join(root, 'node_modules');
const stamp = join(folder, '.galley-dependencies');

/**
 * Installs what the lock file names, unless exactly that is installed already.
 * @param {(line: string) => void} log
 */
export async function installDependencies(log) {
  const lock = await readFile(join(root, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
  if ((await readStamp()) === wanted) return;
  if (await isLink(folder)) {
    throw new SetupFailure(
      'node_modules is a link, and npm would empty the folder that it leads to. Run the set-up there, or remove the link.',
    );
  }
  log('Installing the dependencies named in package-lock.json …');
  const { code, output } = await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
  });
  if (code !== 0) {
    throw new SetupFailure(
      `npm could not install the dependencies; nothing else was changed. What it said:\n${output.trim()}`,
    );
  }
  await writeFile(stamp, wanted);
}

/** What was installed last; '' when nothing was, or npm has been at work since and removed the stamp. */
async function readStamp() {
  return readFile(stamp, 'utf8').catch(() => '');
}

/** @param {string} path */
async function isLink(path) {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;
}
