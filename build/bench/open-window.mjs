// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import electron from 'electron';

/**
 * Chromium draws as soon as there is something to draw instead of on the next tick of 60 Hz: a tick of 16.7 ms would
 * hide what lies between two editors. Both sides get them.
 */
const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const endLimit = 15_000;

/**
 * Starts Electron, hands its first window and itself to an action, and ends it.
 * @template T
 * @param {string[]} parameters
 * @param {Record<string, string>} env
 * @param {(page: import('@playwright/test').Page, app: import('@playwright/test').ElectronApplication) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function inWindow(parameters, env, action) {
  const app = await _electron.launch({
    executablePath: String(electron),
    args: [...parameters, ...flags],
    env,
  });
  const program = app.process();
  try {
    return await action(await app.firstWindow(), app);
  } finally {
    // A window that does not answer asks its user; nobody is there to be asked.
    await Promise.race([app.close(), wait(endLimit, null, { ref: false })]);
    if (program.exitCode === null && program.signalCode === null) program.kill('SIGKILL');
  }
}
