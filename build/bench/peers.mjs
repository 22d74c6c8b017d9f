// @ts-check
import { join } from 'node:path';
import { buildPage } from './build-page.mjs';
import { inWindow } from './open-window.mjs';
import { bareWindow } from './sides.mjs';

/** The editors that Galley is measured beside: a name for the table, and the folder of the page in `pages`. */
export const peers = [
  { name: 'bare Lexical', folder: 'lexical' },
  { name: 'ProseMirror', folder: 'prosemirror' },
  { name: 'Quill', folder: 'quill' },
];

/**
 * Bundles the page of every peer.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<BuiltPeer[]>} in the order of {@link peers}
 */
export function buildPeers({ folder, env }) {
  return Promise.all(
    peers.map(async peer => {
      const file = await buildPage(peer.folder, join(folder, `page-${peer.folder}`));
      const userData = join(folder, `data-${peer.folder}`);
      return { name: peer.name, open: action => inPeer(file, userData, env, action) };
    }),
  );
}

/**
 * @typedef {object} BuiltPeer
 * @property {string} name
 * @property {<T>(action: (page: import('@playwright/test').Page) => Promise<T>) => Promise<T>} open shows the peer
 *   without a text in a new window, which is gone when the action has ended
 */

/**
 * @template T
 * @param {string} file
 * @param {string} userData
 * @param {Record<string, string>} env
 * @param {(page: import('@playwright/test').Page) => Promise<T>} action
 */
function inPeer(file, userData, env, action) {
  return inWindow(bareWindow(userData, file), env, async page => {
    // The page has this element when its script has run.
    await page.getByRole('textbox', { name: 'Article body' }).waitFor();
    return action(page);
  });
}
