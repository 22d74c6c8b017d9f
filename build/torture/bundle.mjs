import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleModules } from '../bundle-modules.mjs';
import { root } from '../root.mjs';

const outDir = join(root, 'out/torture');

/** What the torture needs of the program, by the name of the file in `out/torture`. */
const input = {
  library: 'electron/storage/library.ts',
  'verify-library': 'electron/storage/verify-library.ts',
  clock: 'shared/clock.ts',
  article: 'shared/article/article.ts',
  builders: 'shared/testing/builders.ts',
};

/**
 * Builds the storage as plain Node modules and gives the folder.
 * @returns {Promise<string>}
 */
export async function bundleStorage() {
  await bundleModules(input, outDir);
  return outDir;
}

/**
 * Loads what `bundleStorage` has built.
 * @param {string} folder
 */
export async function loadStorage(folder) {
  const at = (/** @type {string} */ name) => pathToFileURL(`${folder}/${name}.mjs`).href;
  const [{ Library }, { verifyLibrary }, { createOrigin }, { emptyArticle }, { p }] = await Promise.all([
    import(at('library')),
    import(at('verify-library')),
    import(at('clock')),
    import(at('article')),
    import(at('builders')),
  ]);
  return { Library, verifyLibrary, createOrigin, emptyArticle, paragraph: p };
}
