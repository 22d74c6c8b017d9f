// @ts-check
/**
 * Opens a library as a program that has just been started does, looks for words in it, and closes it:
 * node visit-library.mjs BUNDLE LIBRARY [QUERY …]
 * Prints `{ open, articles, searches, hits }`: milliseconds to the list, its length, milliseconds and finds of each query.
 */
import { loadStorage } from './bundle-storage.mjs';

const [bundle = '', folder = '', ...queries] = process.argv.slice(2);
const { Library, createOrigin } = await loadStorage(bundle);
const origin = createOrigin(Date.now, Math.random);

const begun = performance.now();
const library = await Library.open(folder, origin);
const articles = library.list().length;
const open = performance.now() - begun;
if (library.mode !== 'write') throw new Error(library.whyReadOnly);

const searches = [];
const hits = [];
for (const query of queries) {
  const asked = performance.now();
  const found = await library.search(query);
  searches.push(performance.now() - asked);
  hits.push(found.length);
}
if (library.notices.length > 0) throw new Error(library.notices.join('\n'));
await library.close();
process.stdout.write(JSON.stringify({ open, articles, searches, hits }));
