// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { seededRandom } from '../random.mjs';
import { root } from '../root.mjs';
import { frozen } from './instants.mjs';

/**
 * Makes a user-data folder whose library holds one article of these paragraphs, which is the one that opens by itself.
 * Galley's own storage writes it, so it is what Galley would have written.
 * @param {string} userData
 * @param {readonly string[]} paragraphs
 */
export async function prepareDesk(userData, paragraphs) {
  const [{ createOrigin }, { emptyArticle }, { textSpan }, { Library }, { DeskStore }] = await Promise.all([
    source('shared/clock.ts'),
    source('shared/article/article.ts'),
    source('shared/article/inline.ts'),
    source('electron/storage/library.ts'),
    source('electron/storage/desk-store.ts'),
  ]);
  const origin = createOrigin(() => frozen, seededRandom(1));
  const article = {
    ...emptyArticle(origin),
    headline: 'An article to be measured',
    body: paragraphs.map(text => ({
      type: 'paragraph',
      id: origin.newId(),
      content: [textSpan(text)],
    })),
  };
  const library = await Library.open(join(userData, 'library'), origin);
  const added = await library.add(article);
  if (!added.ok) throw new Error(added.error.message);
  await library.close();
  const desk = await DeskStore.open(join(userData, 'desk.json'), origin);
  await desk.update({ lastArticle: article.id });
  await desk.close();
}

/**
 * A module of Galley's sources. It carries no types here: the sources belong to another project of the type check.
 * @param {string} path from the root of the checkout
 */
async function source(path) {
  const { module } = await runnerImport(join(root, path), { configFile: false, root, logLevel: 'error' });
  return /** @type {any} */ (module);
}
