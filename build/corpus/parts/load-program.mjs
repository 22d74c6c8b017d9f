// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleModules } from '../../bundle-modules.mjs';
import { root } from '../../root.mjs';

/**
 * Builds parts of the program as plain Node modules and gives everything that they export, in one object. It carries
 * no types here: the sources belong to another project of the type check.
 * @param {string} suite names the folder that is built into, `out/corpus/<suite>`
 * @param {Record<string, string>} sources name of a module to its source, seen from the root of the checkout
 */
export async function loadProgram(suite, sources) {
  const folder = join(root, 'out/corpus', suite);
  await bundleModules(sources, folder);
  const modules = await Promise.all(
    Object.keys(sources).map(name => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
  );
  return Object.assign({}, ...modules);
}
