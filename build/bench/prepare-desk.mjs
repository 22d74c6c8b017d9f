// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { seededRandom } from '../random.mjs';
import { root } from '../root.mjs';
import { frozen } from './instants.mjs';

/**
 * Makes a user-data folder whose library holds articles of these paragraphs, of which the first opens by itself.
 * Galley's own storage writes them, so they are what Galley would have written.
 * @param {string} userData
 * @param {readonly (readonly string[])[]} texts the paragraphs of each article
 */
export async function prepareDesk(userData, texts) {
  const [{ createOrigin }, { emptyArticle }, { textSpan }, { Library }, { DeskStore }] = await Promise.all([
    source('shared/clock.ts'),
    source('shared/article/article.ts'),
    source('shared/article/inline.ts'),
    source('electron/storage/library.ts'),
    source('electron/storage/desk-store.ts'),
  ]);
  const origin = createOrigin(() => frozen, seededRandom(1));
  const articles = texts.map((paragraphs, at) => ({
    ...emptyArticle(origin),
    headline: headlineOf(at),
    body: paragraphs.map(text => ({
      type: 'paragraph',
      id: origin.newId(),
      content: [textSpan(text)],
    })),
  }));
  const library = await Library.open(join(userData, 'library'), origin);
  for (const article of articles) {
    const added = await library.add(article);
    if (!added.ok) throw new Error(added.error.message);
  }
  await library.close();
  const desk = await DeskStore.open(join(userData, 'desk.json'), origin);
  await desk.update({ lastArticle: articles[0]?.id });
  await desk.close();
}

/** @param {number} at place of an article among the texts */
export function headlineOf(at) {
  return `Text ${at + 1} to be measured`;
}

/**
 * A module of Galley's sources. It carries no types here: the sources belong to another project of the type check.
 * @param {string} path from the root of the checkout
 */
async function source(path) {
  const { module } = await runnerImport(join(root, path), { configFile: false, root, logLevel: 'error' });
  return /** @type {any} */ (module);
}
