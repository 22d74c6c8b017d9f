// @ts-check
import { setImmediate } from 'node:timers/promises';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { seededRandom } from '../random.mjs';
import { got } from './bundle-storage.mjs';
import { generateProse } from './prose.mjs';
import { rewriteParagraph } from './template-article.mjs';

const wordsOfParagraph = 60;

/**
 * Saves in a library that stays open: some articles, several saves of each, one rewritten paragraph a save. The article
 * has been read before, as it has when somebody edits it. Only the time until the save is acknowledged counts.
 * @param {any} library
 * @param {{ id: string }[]} articles
 * @param {{ articles: number, saves: number }} given how many articles in each call, and saves of each
 * @returns {(run: number) => Promise<number[]>} milliseconds of each save
 */
export function galleySaves(library, articles, given) {
  const random = seededRandom(7);
  return async run => {
    const times = [];
    for (let count = 0; count < given.articles; count++) {
      const { id } = pick(articles, random);
      for (let save = 0; save < given.saves; save++) {
        const article = got(/** @type {any} */ (await library.read(id)));
        const [text = ''] = generateProse(wordsOfParagraph, run * 1000 + count * 10 + save);
        const patch = rewriteParagraph(article, 1, text);
        const begun = performance.now();
        got(await library.save(id, article.revision, patch, 'Nobody (fictional)'));
        times.push(performance.now() - begun);
        await setImmediate();
      }
    }
    return times;
  };
}

/**
 * The same change in lowdb's own adapter: every article in one file, which each save writes whole, without syncing.
 * @param {string} file
 * @param {any[]} articles
 * @param {number} saves in each call
 * @returns {Promise<(run: number) => Promise<number[]>>} milliseconds of each save
 */
export async function lowdbSaves(file, articles, saves) {
  /** @type {JSONFile<{ articles: any[] }>} */
  const adapter = new JSONFile(file);
  const db = new Low(adapter, { articles: [...articles] });
  await db.write();
  const random = seededRandom(7);
  return async run => {
    const times = [];
    for (let save = 0; save < saves; save++) {
      const article = pick(articles, random);
      const [text = ''] = generateProse(wordsOfParagraph, run * 1000 + save);
      const [block] = rewriteParagraph(article, 1, text).splices[0]?.insert ?? [];
      const changed = { ...article, revision: 2, body: article.body.with(1, block) };
      const begun = performance.now();
      db.data.articles[articles.indexOf(article)] = changed;
      await db.write();
      times.push(performance.now() - begun);
    }
    return times;
  };
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random
 */
function pick(items, random) {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
