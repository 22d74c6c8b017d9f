// @ts-check
import { spawn } from 'node:child_process';
import { SetupFailure } from './setup/setup-failure.mjs';

/** Tells whether windows can be shown to somebody; macOS and Windows always have a screen. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Runs something with a virtual display of its own, which ends with it. Where there is no need for one (macOS,
 * Windows) it just runs. The display's name is in the environment handed to `action`.
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withVirtualDisplay(action) {
  const { WAYLAND_DISPLAY: _wayland, ...env } = inheritedEnvironment();
  if (process.platform !== 'linux') return action(env);
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise(done => server.once('exit', done));
  // A script that is broken off waits for nothing, and must not leave the display behind.
  const end = () => server.kill();
  process.once('exit', end);
  try {
    return await action({ ...env, DISPLAY: `:${await displayNumber(server)}` });
  } finally {
    process.off('exit', end);
    end();
    await ended;
  }
}

/**
 * The number that the server has chosen, written to its fourth stream when it is ready.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((done, fail) => {
    const give = () => fail(new SetupFailure('The virtual display Xvfb could not be started.'));
    server.once('error', give);
    server.once('exit', give);
    server.stdio[3]?.once('data', data => done(String(data).trim()));
  });
}

/** @returns {Record<string, string>} */
function inheritedEnvironment() {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
