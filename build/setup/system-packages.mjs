// @ts-check
import { access } from 'node:fs/promises';
import { runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

/** Debian's packages: what Electron is linked with, a display of its own, letters for the scripts that are shown. */
const forWindow = [
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libsecret-1-0',
  'fonts-noto-core',
];

/** Independent readers that tests hold the exports against. */
const forTests = [
  ...forWindow,
  'default-jre-headless',
  'libreoffice-writer-nogui',
  'libxml2-utils',
  'pandoc',
  'poppler-utils',
  'qpdf',
];

/**
 * Installs Debian's packages that are missing, when this is Debian and root; elsewhere on Linux says what to type.
 * Other systems bring what Electron needs.
 * @param {'window' | 'tests'} purpose
 * @param {(line: string) => void} log
 */
export async function installSystemPackages(purpose, log) {
  if (process.platform !== 'linux') return;
  const wanted = purpose === 'tests' ? forTests : forWindow;
  if (!(await exists('/usr/bin/dpkg-query'))) {
    if (!(await exists('/usr/bin/Xvfb'))) {
      log(`This Linux is not Debian: Galley needs what Debian calls ${wanted.join(', ')}.`);
    }
    return;
  }
  const missing = await findMissing(wanted);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new SetupFailure(
      `Galley needs packages of your system that are not installed. Type this, then try again:\n  sudo ${command}`,
    );
  }
  log(`Installing system packages: ${missing.join(', ')} …`);
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

/**
 * @param {string[]} names
 * @returns {Promise<string[]>} those that are not installed, under this name or under that of the 64-bit time transition
 */
async function findMissing(names) {
  const { output } = await runCommand('/usr/bin/dpkg-query', [
    '-W',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: these placeholders are dpkg's own
    '-f=${Package} ${db:Status-Status}\n',
    ...names.flatMap(name => [name, `${name}t64`]),
  ]);
  const installed = new Set(
    output.split('\n').flatMap(line => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return names.filter(name => !installed.has(name) && !installed.has(`${name}t64`));
}

/** @param {string[]} parameters */
async function apt(parameters) {
  const { code, output } = await runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) {
    throw new SetupFailure(`apt-get ${parameters[0]} failed. What it said:\n${output.trim()}`);
  }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
