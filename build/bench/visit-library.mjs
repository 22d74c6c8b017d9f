// @ts-check
/**
 * Opens a library as a program that has just been started does, looks for words in it, and closes it:
 * node visit-library.mjs BUNDLE LIBRARY [QUERY …]
 * Prints `{ open, articles, first, ready, held, searches, hits }`: milliseconds to the list, its length, milliseconds
 * of the first query, asked while the texts are read, and until all of them were; the longest that anybody else was
 * held up by that; and milliseconds and finds of each query afterwards.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadStorage } from './bundle-storage.mjs';

const [bundle = '', folder = '', ...queries] = process.argv.slice(2);
const { Library, createOrigin } = await loadStorage(bundle);
const origin = createOrigin(Date.now, Math.random);

const begun = performance.now();
const library = await Library.open(folder, origin);
const articles = library.list().length;
const open = performance.now() - begun;
if (library.mode !== 'write') throw new Error(library.whyReadOnly);

let [first, ready, held] = [0, 0, 0];
const searches = [];
const hits = [];
if (queries.length > 0) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const started = performance.now();
  delay.enable();
  const reading = library.readTexts();
  const asked = performance.now();
  library.searchNow(queries[0]);
  first = performance.now() - asked;
  await reading;
  ready = performance.now() - started;
  delay.disable();
  held = delay.max / 1e6;
}
for (const query of queries) {
  const asked = performance.now();
  const answer = library.searchNow(query);
  searches.push(performance.now() - asked);
  if (!answer.ok) throw new Error(answer.error.message);
  const found = answer.value;
  hits.push(found.hits.length);
  if (found.read !== articles) throw new Error(`Only ${found.read} of ${articles} articles can be searched.`);
}
if (library.notices.length > 0) throw new Error(library.notices.join('\n'));
await library.close();
process.stdout.write(JSON.stringify({ open, articles, first, ready, held, searches, hits }));
