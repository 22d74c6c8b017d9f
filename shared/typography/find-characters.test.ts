import { describe, expect, it } from 'vitest';
import { findCharacters, nameCharacter } from './find-characters.ts';
import { specialCharacters } from './special-characters.ts';

const found = (search: string) => findCharacters(search).map(({ character }) => character);

describe('findCharacters', () => {
  it.each([
    ['em dash', ['—']],
    ['non-breaking', ['\u00a0', '\u202f', '‑']],
    ['U+2026', ['…']],
    ['2026', ['…']],
    ['€', ['€']],
    ['no such thing', []],
  ])('answers %j', (search, characters) => {
    expect(found(search).sort()).toEqual([...characters].sort());
  });

  it('gives all when nothing is looked for, each once', () => {
    const all = found('  ');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(Object.values(specialCharacters).flat().length);
  });

  it('names a character that the table does not have by its code point', () => {
    expect(nameCharacter('漢')).toEqual({ character: '漢', name: 'U+6F22', code: 'U+6F22' });
  });
});
