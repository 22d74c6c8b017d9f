// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../root.mjs';

/**
 * Bundles the page of a peer, with nothing but that editor in it, as Galley's own page is bundled.
 * @param {string} page its folder in `pages`
 * @param {string} outDir
 * @returns {Promise<string>} path of the HTML file
 */
export async function buildPage(page, outDir) {
  await build({
    configFile: false,
    root: join(root, 'build/bench/pages', page),
    // Relative addresses: the page is opened from a file.
    base: './',
    logLevel: 'error',
    build: { outDir, minify: true, target: 'esnext', assetsInlineLimit: 0 },
  });
  return join(outDir, 'index.html');
}
