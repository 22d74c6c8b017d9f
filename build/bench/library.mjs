// @ts-check
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../random.mjs';
import { bundleStorage, loadStorage } from './bundle-storage.mjs';
import { compare } from './compare.mjs';
import { figure } from './figure.mjs';
import { inOwnProcess } from './in-own-process.mjs';
import { frozen } from './instants.mjs';
import { interleave } from './interleave.mjs';
import { settleDisk } from './settle-disk.mjs';
import { galleySaves, lowdbSaves } from './time-saves.mjs';
import { writeLibrary } from './write-library.mjs';

const [few, many, most] = [10, 10_000, 50_000];
const words = 400;
/** After every article of a library was written. */
const later = frozen + 24 * 3600 * 1000;

/** In one article, in all, in none: each has to look through every text. */
const queries = ['number7341', 'harbour', '"not in any article"', 'number42 ferry'];

/**
 * Saving, opening and searching in large libraries, in milliseconds.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./write-table.mjs').Finding[]>}
 */
export async function measureLibrary(stage) {
  const { folder, log } = stage;
  const bundle = join(folder, 'bundle');
  await bundleStorage(bundle);
  const storage = await loadStorage(bundle);
  const library = (/** @type {number} */ articles) => join(folder, `library-${articles}`);
  const write = (/** @type {number} */ articles) => {
    log(`  writing ${articles} articles of ${words} words`);
    return writeLibrary(storage, library(articles), { articles, words });
  };
  write(few);
  const articles = write(many);
  await settleDisk(folder, log);
  const opened = await measureOpening(stage, bundle, [library(few), library(many)]);
  const searched = await measureSearch(stage, bundle, library(many));
  const saved = await measureSaving(stage, storage, library(many), articles);
  await rm(library(many), { recursive: true });
  write(most);
  await settleDisk(folder, log);
  const [most50] = await openings(stage, bundle, [library(most)]);
  return [
    ...saved,
    ...opened,
    figure(`open + list, ${most} articles`, 'ms', most50 ?? [], { of: 'median', below: 2000 }),
    ...searched,
  ];
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} bundle
 * @param {[string, string]} libraries
 */
async function measureOpening(stage, bundle, libraries) {
  const [small = [], large = []] = await openings(stage, bundle, libraries);
  const difference = large.map((time, run) => time - (small[run] ?? 0));
  return [
    figure(`open + list, ${few} articles`, 'ms', small),
    figure(`open + list, ${many} articles`, 'ms', large),
    figure(`open + list, ${many} more than ${few}`, 'ms', difference, { of: 'median', below: 300 }),
  ];
}

/**
 * Opens libraries in turn, each time in a process of its own.
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} bundle
 * @param {string[]} libraries
 * @returns {Promise<number[][]>} milliseconds by library and run
 */
async function openings({ env, runs, log }, bundle, libraries) {
  /** @type {number[][]} */
  const times = libraries.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [at, library] of libraries.entries()) {
      const { open, articles } = await inOwnProcess('visit-library.mjs', [bundle, library], env);
      times[at]?.push(open);
      log(`  run ${run + 1} of ${runs}: opened ${articles} articles in ${open.toFixed(0)} ms`);
    }
  }
  return times;
}

/**
 * Texts are read behind everything else once a library is open: at its very first start from every article, later from
 * what that has kept. A search answers at once with what is read.
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} bundle
 * @param {string} library
 */
async function measureSearch({ env, runs, log }, bundle, library) {
  const visit = () => inOwnProcess('visit-library.mjs', [bundle, library, ...queries], env);
  const veryFirst = await visit();
  log(`  searched for ${queries.join(', ')}: ${veryFirst.hits.join(', ')} found`);
  const starts = [];
  for (let run = 0; run < runs; run++) starts.push(await visit());
  const all = [veryFirst, ...starts];
  const limit = /** @type {const} */ ({ of: 'p95', below: 200 });
  return [
    figure(
      `search in ${many}, texts in memory`,
      'ms',
      all.flatMap(({ searches }) => searches),
      limit,
    ),
    figure(
      `search in ${many}, first after a start`,
      'ms',
      all.map(({ first }) => first),
      limit,
    ),
    figure(
      `all ${many} texts read after a start`,
      'ms',
      starts.map(({ ready }) => ready),
    ),
    figure(`all ${many} texts read for the first time`, 'ms', [veryFirst.ready]),
    figure(`longest wait of others meanwhile`, 'ms', [veryFirst.held]),
    figure(
      `longest wait of others after a start`,
      'ms',
      starts.map(({ held }) => held),
    ),
  ];
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {any} storage
 * @param {string} folder of the library
 * @param {any[]} articles
 */
async function measureSaving({ folder: around, runs, log }, storage, folder, articles) {
  const { Library, createOrigin } = storage;
  const origin = createOrigin(() => later + performance.now(), seededRandom(3));
  const library = await Library.open(folder, origin);
  const inOneFile = join(around, 'lowdb');
  await mkdir(inOneFile);
  try {
    const galley = galleySaves(library, articles, { articles: 8, saves: 5 });
    const lowdb = await lowdbSaves(join(inOneFile, 'articles.json'), articles, 2);
    // Not counted: the code is warm in a program that has been used for a minute.
    await galley(-1);
    await lowdb(-1);
    log(`  saving in ${runs} runs`);
    const [inGalley, inLowdb] = await interleave(runs, galley, lowdb);
    const sides = { unit: 'ms', first: 'Galley', second: 'lowdb JSONFile' };
    return [
      figure(`save in ${many} articles`, 'ms', inGalley.flat(), { of: 'p95', below: 50 }),
      compare('the same against one file', sides, inGalley, inLowdb),
    ];
  } finally {
    await library.close();
    await rm(inOneFile, { recursive: true });
  }
}
