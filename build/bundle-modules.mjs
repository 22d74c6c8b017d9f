// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * Builds parts of the program as plain Node modules, as they are in the program: `<outDir>/<name>.mjs` for each.
 * @param {Record<string, string>} sources name of the module to its source, seen from the root of the checkout
 * @param {string} outDir is made when it is missing, and emptied
 */
export async function bundleModules(sources, outDir) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, join(root, path)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name].mjs' },
      },
    },
  });
}
