/**
 * A program that saves as fast as it can until it is killed: node saver.mjs BUNDLE LIBRARY SEED.
 * Writes a line for each thing that was acknowledged, when it was: `saved ID REVISION`.
 */

import { between, seededRandom } from '../random.mjs';
import { loadStorage } from './bundle.mjs';
import { patchFor } from './edits.mjs';

const [bundle = '', folder = '', seed = '0'] = process.argv.slice(2);
const { Library, createOrigin, emptyArticle, paragraph } = await loadStorage(bundle);
const random = seededRandom(Number(seed));
const origin = createOrigin(Date.now, random);
const library = await Library.open(folder, origin);
if (library.mode !== 'write') throw new Error(library.whyReadOnly);

/** @type {<T>(result: { ok: true, value: T } | { ok: false, error: { message: string } }) => T} */
const got = result => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const say = (/** @type {{ id: string, revision: number }} */ article) =>
  process.stdout.write(`saved ${article.id} ${article.revision}\n`);

await library.reconcile();
const ids = library.list().map((/** @type {{ id: string }} */ summary) => summary.id);
for (let count = 0; ; count++) {
  if (ids.length < 3) {
    const made = got(await library.add(emptyArticle(origin)));
    ids.push(made.id);
    say(made);
  }
  const id = ids[between(random, 0, ids.length)];
  const article = got(await library.read(id));
  const patch = patchFor(article.revision + 1, article.body.length, origin.newId, paragraph, random);
  const saved = got(await library.save(id, article.revision, patch));
  say({ id, revision: saved.revision });
  // Snapshots and what moves journals about come often here, so that many kills fall into them.
  const dice = random();
  if (dice < 0.05) got(await library.history.keep(id, 'automatic', '', ''));
  else if (dice < 0.06) got(await library.history.keep(id, 'named', `Named ${count}`, ''));
}
