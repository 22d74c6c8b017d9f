import { describe, expect, it } from 'vitest';
import { replaceTyped } from './replace-typed.ts';

/** What stands there after a text was typed key by key. */
function type(keys: string, language = 'en'): string {
  return [...keys].reduce((before, key) => {
    const replacement = replaceTyped(before, key, language);
    return replacement
      ? before.slice(0, before.length - replacement.remove) + replacement.insert
      : before + key;
  }, '');
}

describe('replaceTyped', () => {
  it.each([
    ['en', "\"It's 'here',\" she said.", '“It’s ‘here’,” she said.'],
    ['en-GB', '("quoted")', '(“quoted”)'],
    ['de', "\"Das ist 'gut'\", geht's?", '„Das ist ‚gut‘“, geht’s?'],
    ['de-CH', '"Nein"', '«Nein»'],
    ['fr', '"Oui" ! L\'eau : "non" ?', '«\u202fOui\u202f»\u202f! L’eau\u00a0: «\u202fnon\u202f»\u202f?'],
    ['es', '"Hola"', '«Hola»'],
    ['it', '"Ciao", l\'acqua', '“Ciao”, l’acqua'],
    ['pl', '"Tak"', '„Tak”'],
    ['sv', '"Ja"', '”Ja”'],
    ['ru', '"Да"', '«Да»'],
    ['ja', '"はい"', '"はい"'],
  ])('makes the quotation marks of %s', (language, keys, text) => {
    expect(type(keys, language)).toBe(text);
  });

  it.each([
    ['9--5', '9–5'],
    ['so --- or not', 'so — or not'],
    ['wait...', 'wait…'],
    ['wait....', 'wait….'],
    ["the '90s", 'the ’90s'],
    ["rock 'n' roll", 'rock ‘n’ roll'],
    ['---', '---'],
    ['(c) 1/2 well-known', '(c) 1/2 well-known'],
    ['He said "no"--twice', 'He said “no”–twice'],
  ])('turns %j into %j', (keys, text) => {
    expect(type(keys)).toBe(text);
  });

  it('leaves time and address alone in French', () => {
    expect(type('10:30 https://exemple.fr', 'fr')).toBe('10:30 https://exemple.fr');
  });
});
