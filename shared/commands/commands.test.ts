import { describe, expect, it } from 'vitest';
import { commandIds, commands, shortcutOf } from './commands.ts';

describe('commands', () => {
  it.each([true, false])('gives no shortcut to two commands (on a Mac: %s)', isMac => {
    const shortcuts = commandIds
      .map(id => shortcutOf(commands[id], isMac))
      .filter(shortcut => shortcut !== '');
    expect(shortcuts).toEqual([...new Set(shortcuts)]);
  });

  it('gives no title to two commands, so that each can be told from the others in the palette', () => {
    const titles = commandIds.map(id => commands[id].title);
    expect(titles).toEqual([...new Set(titles)]);
  });
});
