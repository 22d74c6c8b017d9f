import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../build/dictionaries.mjs';
import { checkText, wordsOfNames } from './check-text.ts';
import { suggest } from './hunspell/suggest.ts';
import { WordList } from './hunspell/word-list.ts';
import { languageChecker } from './language-checker.ts';
import { type DictionaryName, dictionariesFor } from './languages.ts';

const lists = new Map<string, WordList>();

function listOf(name: DictionaryName): WordList {
  const list =
    lists.get(name) ?? new WordList(readDictionary(name, 'index.aff'), readDictionary(name, 'index.dic'));
  lists.set(name, list);
  return list;
}

/** The words of a text that are taken for mistakes. */
function wrongIn(language: string, text: string, names: string[] = []): string[] {
  const checker = languageChecker(language, dictionariesFor(language).map(listOf));
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const all = { start: 0, end: text.length };
  return checkText(text, all, { checker, segmenter, known: wordsOfNames(names) }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('checking a text', () => {
  it('finds the misspelt words of an English sentence and nothing else', () => {
    const text = 'The lighthous keeper’s well-known lamps weren’t lit, and nobody recieved a warning.';
    expect(wrongIn('en', text)).toEqual(['lighthous', 'recieved']);
  });

  it('takes British and American spelling where no country is given, and one of them where it is', () => {
    expect(wrongIn('en', 'The harbour and the harbor.')).toEqual([]);
    expect(wrongIn('en-GB', 'The harbour and the harbor.')).toEqual(['harbor']);
    expect(wrongIn('en-US', 'The harbour and the harbor.')).toEqual(['harbour']);
  });

  it('passes over addresses, handles, numbers and acronyms', () => {
    const text =
      'See https://exmple.org/abcde, exmple.org, mr.xyzzq@exmple.org, @xyzzq, #qqwx, 4x4qq, NATO’s and TK.';
    expect(wrongIn('en', text)).toEqual([]);
  });

  it('knows the names of the article, also in the possessive', () => {
    expect(wrongIn('en', 'Vrzak’s boat passed Oostmeer.', ['Ilse Vrzak', 'Oostmeer'])).toEqual([]);
    expect(wrongIn('en', 'Vrzak’s boat passed.')).toEqual(['Vrzak’s']);
  });

  it('leaves the words of other scripts alone', () => {
    expect(wrongIn('en', 'The sign read 港口 and порт.')).toEqual([]);
  });

  it('reads French elisions with either apostrophe', () => {
    expect(wrongIn('fr', "L’eau qu'il boit aujourd’hui n’est plus d'ici, disait l’État.")).toEqual([]);
    expect(wrongIn('fr', 'Les bateux mangeaient l’orizon.')).toEqual(['bateux', 'l’orizon']);
  });

  it('takes German compounds of known words, and no others', () => {
    expect(
      wrongIn('de', 'Der Leuchtturmwärter sah die Straßenbahnhaltestelle und die Hafenlichter.'),
    ).toEqual([]);
    expect(wrongIn('de', 'Der Leuchtturmwärtter machte Feler.')).toEqual(['Leuchtturmwärtter', 'Feler']);
  });

  it('reads Spanish verbs with pronouns and both marks of a question', () => {
    expect(wrongIn('es', '¿Comíamos dándoselo a los niños del bacro?')).toEqual(['bacro']);
  });

  it('has nothing to say in a language without a dictionary', () => {
    expect(dictionariesFor('nl')).toEqual([]);
    expect(dictionariesFor('')).toEqual([]);
  });
});

describe('suggesting', () => {
  it('puts what was most likely meant first, in the case of the mistake', () => {
    expect(suggest([listOf('en-US')], 'teh')[0]).toBe('the');
    expect(suggest([listOf('en-US')], 'Recieve')[0]).toBe('Receive');
    expect(suggest([listOf('de')], 'Feler')).toContain('Fehler');
    expect(suggest([listOf('fr')], 'bateu')[0]).toBe('bateau');
  });

  it('gives at most five, and keeps the typographic apostrophe', () => {
    const words = suggest([listOf('en-US')], 'dosn’t');
    expect(words).toContain('doesn’t');
    expect(words.length).toBeLessThanOrEqual(5);
  });

  it('finds words that are two mistakes away', () => {
    expect(suggest([listOf('en-US')], 'acomodation')).toContain('accommodation');
  });
});
