import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}out/torture`;

/** What the torture needs of the program, by the name of the file in `out/torture`. */
const input = {
  library: `${root}electron/storage/library.ts`,
  'verify-library': `${root}electron/storage/verify-library.ts`,
  clock: `${root}shared/clock.ts`,
  article: `${root}shared/article/article.ts`,
  builders: `${root}shared/testing/builders.ts`,
};

/**
 * Builds the storage as plain Node modules, as it is in the program, and gives the folder.
 * @returns {Promise<string>}
 */
export async function bundleStorage() {
  await mkdir(outDir, { recursive: true });
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
      rollupOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name].mjs' } },
    },
  });
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
