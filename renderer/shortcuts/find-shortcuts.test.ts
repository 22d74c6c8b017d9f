import { describe, expect, it } from 'vitest';
import { findShortcuts } from './find-shortcuts.ts';

const titles = (query: string) =>
  findShortcuts(query, false).flatMap(group => group.entries.map(entry => entry.title));

describe('findShortcuts', () => {
  it('finds by name, by keys and by what is typed', () => {
    expect(titles('undo')).toEqual(['Undo']);
    expect(titles('ctrl+k')).toEqual(['Command Palette…']);
    expect(titles('**')).toEqual(['Bold']);
    expect(titles('there is no such thing')).toEqual([]);
  });

  it('lists no command without a shortcut', () => {
    expect(
      findShortcuts('', false)
        .flatMap(group => group.entries)
        .filter(({ keys }) => keys === ''),
    ).toEqual([]);
  });
});
