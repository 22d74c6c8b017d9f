// @ts-check

import { seededRandom } from '../random.mjs';
import { got } from './bundle-storage.mjs';
import { frozen, minute } from './instants.mjs';
import { generateProse } from './prose.mjs';
import { rewriteParagraph, templateArticle } from './template-article.mjs';

const someone = 'Nobody (fictional)';

/**
 * Has Galley's own storage write a library of one article with many revisions, a minute apart, each with one paragraph
 * written anew. Timers follow the same clock, so snapshots come when they would; only the syncs are left out.
 * @param {any} storage what `loadStorage` gives
 * @param {string} folder
 * @param {{ words: number, revisions: number, eachIsNamed: boolean }} given `eachIsNamed`: every revision is kept as a
 *   version with a name besides, the largest history that there can be
 * @returns {Promise<string>} the id of the article
 */
export async function writeHistory(storage, folder, { words, revisions, eachIsNamed }) {
  const { Library, createOrigin, nodeFileSystem } = storage;
  const clock = { ms: frozen };
  const random = seededRandom(5);
  const origin = createOrigin(() => clock.ms, seededRandom(1));
  const timers = timersOf(clock);
  const noSync = async () => undefined;
  const library = await Library.open(folder, origin, {
    system: { ...nodeFileSystem, fsync: noSync, fdatasync: noSync },
    after: timers.after,
  });
  let article = got(/** @type {any} */ (await library.add(templateArticle(storage, origin, words))));
  const { id } = article;
  while (article.revision < revisions) {
    clock.ms += minute;
    timers.fire();
    const at = Math.floor(random() * article.body.length);
    const [text = ''] = generateProse(60, article.revision);
    got(await library.save(id, article.revision, rewriteParagraph(article, at, text), someone));
    article = got(/** @type {any} */ (await library.read(id)));
    if (eachIsNamed) got(await library.history.keep(id, 'named', `Version ${article.revision}`, someone));
  }
  await library.close();
  return id;
}

/**
 * Timers that go by a clock which only moves when it is told to.
 * @param {{ ms: number }} clock
 */
function timersOf(clock) {
  /** @type {Set<{ at: number, action: () => void }>} */
  const pending = new Set();
  return {
    after: (/** @type {number} */ delay, /** @type {() => void} */ action) => {
      const timer = { at: clock.ms + delay, action };
      pending.add(timer);
      return () => pending.delete(timer);
    },
    /** Does what has become due. */
    fire: () => {
      for (const timer of [...pending].filter(({ at }) => at <= clock.ms)) {
        pending.delete(timer);
        timer.action();
      }
    },
  };
}
