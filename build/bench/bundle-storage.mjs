// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleModules } from '../bundle-modules.mjs';

/** What the benchmarks need of the storage and of the article, by name in the bundle. */
const input = {
  library: 'electron/storage/library.ts',
  'library-index': 'electron/storage/library-index.ts',
  'library-paths': 'electron/storage/library-paths.ts',
  'file-system': 'electron/storage/file-system.ts',
  'version-name': 'electron/storage/versions/version-name.ts',
  sha256: 'electron/storage/sha256.ts',
  clock: 'shared/clock.ts',
  article: 'shared/article/article.ts',
  inline: 'shared/article/inline.ts',
  'parse-article': 'shared/article/parse-article.ts',
  'article-summary': 'shared/ipc/article-summary.ts',
  'compare-articles': 'shared/history/compare-articles.ts',
};

/**
 * Builds the storage as plain Node modules, as it is in the program, into a folder.
 * @param {string} outDir is emptied
 */
export function bundleStorage(outDir) {
  return bundleModules(input, outDir);
}

/**
 * Everything that the bundled modules export. It carries no types here: the sources belong to another project of the
 * type check.
 * @param {string} bundle the folder that `bundleStorage` has filled
 */
export async function loadStorage(bundle) {
  const modules = await Promise.all(
    Object.keys(input).map(name => import(pathToFileURL(join(bundle, `${name}.mjs`)).href)),
  );
  return Object.assign({}, ...modules);
}

/**
 * The value of a result of Galley's; throws its sentence when it is a failure.
 * @template T
 * @param {{ ok: true, value: T } | { ok: false, error: { message: string } }} result
 * @returns {T}
 */
export function got(result) {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
