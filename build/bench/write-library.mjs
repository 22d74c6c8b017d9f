// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { seededRandom } from '../random.mjs';
import { frozen, second } from './instants.mjs';
import { templateArticle } from './template-article.mjs';

/** Weak, because it is not what is measured. */
const packing = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/**
 * Writes a library whose articles are one article under many ids and headlines, file by file and without syncing: in
 * the form in which `Library` would have left it, in a hundredth of the time. Each article is revision 1, kept as one
 * version, changed a second after the one before.
 * @param {any} storage what `loadStorage` gives
 * @param {string} folder does not exist yet
 * @param {{ articles: number, words: number }} size words of each article
 * @returns {any[]} the articles
 */
export function writeLibrary(storage, folder, { articles, words }) {
  const { createOrigin, libraryPaths, articlePaths, serializeArticle, summarizeArticle } = storage;
  const { versionId, versionEnding, sha256, librarySchemaVersion } = storage;
  let now = frozen;
  const origin = createOrigin(() => now, seededRandom(1));
  const template = templateArticle(storage, origin, words);
  const paths = libraryPaths(folder);
  const written = [];
  for (let count = 1; count <= articles; count++) {
    now += second;
    const at = origin.now();
    const headline = `Article number${count} to be measured`;
    const article = { ...template, id: origin.newId(), headline, createdAt: at, modifiedAt: at };
    const text = serializeArticle(article);
    const { folder: home, file, snapshots } = articlePaths(paths.article(article.id));
    mkdirSync(home, { recursive: true });
    mkdirSync(snapshots);
    const version = versionId({ revision: 1, at, kind: 'automatic', hash: sha256(text) });
    writeFileSync(join(snapshots, version + versionEnding), brotliCompressSync(text, packing));
    writeFileSync(file, text);
    written.push(article);
  }
  // Last, for an article that is newer than the list counts as unknown.
  const index = {
    schemaVersion: librarySchemaVersion,
    articles: written.map(article => summarizeArticle(article)).reverse(),
  };
  writeFileSync(paths.index, `${JSON.stringify(index)}\n`);
  return written;
}
