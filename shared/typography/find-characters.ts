import { specialCharacters } from './special-characters.ts';

/** A character with its Unicode name, e.g. `em dash`, and its code point, e.g. `U+2014`. */
export interface NamedCharacter {
  character: string;
  name: string;
  code: string;
}

const all: readonly NamedCharacter[] = Object.values(specialCharacters).flatMap(group =>
  group.map(([character, name]) => ({ character, name, code: codeOf(character) })),
);
const byCharacter = new Map(all.map(named => [named.character, named]));

/** What editors say for characters that Unicode names otherwise. */
const alsoCalled: Readonly<Record<string, string>> = {
  '\u00a0': 'nbsp non-breaking hard space',
  '\u202f': 'nnbsp non-breaking thin',
  '\u00ad': 'optional hyphen',
  '…': 'ellipsis',
  '¶': 'paragraph',
  '′': 'minutes feet',
  '″': 'seconds inches',
  '№': 'number',
};

/** The characters of the table that have all words of a search in their name, or are the character itself. */
export function findCharacters(search: string): readonly NamedCharacter[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter(({ character, name, code }) => {
    const said = `${name} ${alsoCalled[character] ?? ''} ${code.toLowerCase()} ${code.slice(2).toLowerCase()}`;
    return character === search.trim() || words.every(word => said.includes(word));
  });
}

/** A character with its name; one that the table does not have has its code point for a name. */
export function nameCharacter(character: string): NamedCharacter {
  const code = codeOf(character);
  return byCharacter.get(character) ?? { character, name: code, code };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
