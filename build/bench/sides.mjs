// @ts-check
import { fileURLToPath } from 'node:url';
import { root } from '../root.mjs';

/** As root Chromium's sandbox cannot run; both sides go without it then. */
const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Electron's parameters for Galley as it was built.
 * @param {string} userData
 */
export function galley(userData) {
  return [root, `--user-data-dir=${userData}`, ...sandbox];
}

/**
 * Electron's parameters for a window that shows one page and does nothing else.
 * @param {string} userData
 * @param {string} page path of an HTML file
 */
export function bareWindow(userData, page) {
  const program = fileURLToPath(new URL('bare-window/main.mjs', import.meta.url));
  return [program, `--user-data-dir=${userData}`, `--page=${page}`, ...sandbox];
}
