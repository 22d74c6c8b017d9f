import { describe, expect, it } from 'vitest';
import { commandIds } from '#shared/commands/commands.ts';
import { rankCommands } from './rank-commands.ts';

describe('rankCommands', () => {
  it('gives every command before anything is typed', () => {
    expect(rankCommands(' ')).toEqual(commandIds);
  });

  it('finds a command by its name, by letters of it and by its menu', () => {
    expect(rankCommands('new article')[0]).toBe('article:new');
    expect(rankCommands('bltd')[0]).toBe('format:bulletedList');
    expect(rankCommands('insert divider')).toContain('insert:divider');
  });

  it('gives nothing for what no command has', () => {
    expect(rankCommands('zzzz')).toEqual([]);
  });
});
