// @ts-check
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { buildProgram } from './build-program.mjs';
import { hasDisplay, withVirtualDisplay } from './display.mjs';
import { root } from './root.mjs';
import { setUp } from './setup/setup.mjs';
import { runScript, SetupFailure } from './setup/setup-failure.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

// Opens Galley; on a machine without a display, shows the demonstration on a virtual one.
await runScript(async () => {
  await setUp('window', say);
  await buildProgram();
  const { installedElectron } = await import('./setup/electron-binary.mjs');
  say(`Galley on Electron ${await installedElectron()}`);
  return hasDisplay() ? openWindow() : demonstrate();
});

/** @returns {Promise<number>} the exit code of the program */
async function openWindow() {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    throw new SetupFailure(
      'Chromium’s sandbox does not run as root, and Galley does not run without it. Start it as an ordinary user.',
    );
  }
  const { default: electron } = await import('electron');
  const program = spawn(String(electron), [root, ...process.argv.slice(2)], { stdio: 'inherit' });
  return new Promise((done, fail) => {
    program.once('error', fail);
    program.once('exit', code => done(code ?? 1));
  });
}

async function demonstrate() {
  say('There is no display: the demonstration runs on a virtual one.');
  const { runDemo } = await import('./demo/run-demo.mjs');
  const outDir = join(root, 'out/demo');
  await withVirtualDisplay(env => runDemo({ root, outDir, env, log: say }));
  say(`Screenshots: ${relative(process.cwd(), outDir) || '.'}`);
  say(`Exported files: ${relative(process.cwd(), join(outDir, 'exports'))}`);
  return 0;
}
