// @ts-check
/**
 * Looks at the history of an article as a program that has just been started does:
 * node visit-history.mjs BUNDLE LIBRARY ARTICLE
 * Prints the last revision, how many versions there are and how many paragraphs differ between the first and the last
 * state, and in milliseconds: `list` of the versions, `listWithRevisions` as the window asks for it, `read` of the
 * first version, and `compare` of it with the present state, its reading included.
 */
import { got, loadStorage } from './bundle-storage.mjs';

const [bundle = '', folder = '', id = ''] = process.argv.slice(2);
const { Library, createOrigin, compareArticles } = await loadStorage(bundle);
const library = await Library.open(folder, createOrigin(Date.now, Math.random));

const asked = performance.now();
const versions = got(/** @type {any} */ (await library.history.versions(id)));
const list = performance.now() - asked;

got(/** @type {any} */ (await library.history.revisions(id)));
const listWithRevisions = performance.now() - asked;

const begun = performance.now();
const oldest = /** @type {any[]} */ (versions).at(-1).id;
const first = got(/** @type {any} */ (await library.history.readVersion(id, oldest)));
const read = performance.now() - begun;
const last = got(/** @type {any} */ (await library.read(id)));
const { summary } = compareArticles(first, last);
const compare = performance.now() - begun;

if (library.notices.length > 0) throw new Error(library.notices.join('\n'));
await library.close();
const times = { list, listWithRevisions, read, compare };
const { revision } = last;
const counts = { revision, versions: versions.length, changed: summary.blocksChanged };
process.stdout.write(JSON.stringify({ ...counts, ...times }));
