// @ts-check
import { readFileSync } from 'node:fs';

/** The dictionaries of the spelling, by the name that the window has for them, and the packages they come in. */
const packages = {
  'en-US': 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
  fr: 'dictionary-fr',
  de: 'dictionary-de',
  es: 'dictionary-es',
};

/** What goes with the program of each: the two files of a Hunspell dictionary, and the terms it comes under. */
const files = /** @type {const} */ (['index.aff', 'index.dic', 'license']);

/**
 * Reads one file of a dictionary.
 * @param {string} name as the window names the dictionary
 * @param {typeof files[number]} file
 */
export function readDictionary(name, file) {
  const folder = Object.entries(packages).find(([known]) => known === name)?.[1];
  return readFileSync(new URL(`../node_modules/${folder}/${file}`, import.meta.url), 'utf8');
}

/**
 * Every file of the dictionaries, as the built window finds it below its own address. They are data beside the
 * program and stay apart from it, each with its licence.
 * @returns {{ fileName: string, source: string }[]}
 */
export function dictionaryFiles() {
  return Object.keys(packages).flatMap(name =>
    files.map(file => ({ fileName: `dictionaries/${name}/${file}`, source: readDictionary(name, file) })),
  );
}
