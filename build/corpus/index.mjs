// @ts-check
import { readdir } from 'node:fs/promises';

/**
 * What one measurement found.
 * @typedef {object} Row
 * @property {string} name what was measured
 * @property {string} limit what it has to be, in words, e.g. "at least 33 of 37"
 * @property {string} measured what it was, in the same words
 * @property {boolean} met
 * @property {string[]} [detail] what fell short, one line each
 */

/**
 * What a suite gets: the folder of the material, and where to say what it is doing.
 * @typedef {{ corpus: string, say: (line: string) => void }} Stage
 */

/** @typedef {(stage: Stage) => Promise<Row[]>} Suite */

/**
 * Every suite of this folder by its name: a file `x.mjs` exports a function `x`.
 * @returns {Promise<Record<string, Suite>>}
 */
export async function loadSuites() {
  const folder = new URL('.', import.meta.url);
  const names = (await readdir(folder))
    .filter(file => file.endsWith('.mjs') && file !== 'index.mjs')
    .map(file => file.slice(0, -'.mjs'.length))
    .sort();
  /** @type {Record<string, Suite>} */
  const suites = {};
  for (const name of names) {
    const suite = (await import(new URL(`${name}.mjs`, folder).href))[name];
    if (typeof suite !== 'function')
      throw new Error(
        `build/corpus/${name}.mjs has to export a function “${name}”; what suites share stands in parts/.`,
      );
    suites[name] = suite;
  }
  return suites;
}
