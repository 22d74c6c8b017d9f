import { describe, expect, it } from 'vitest';
import { commandIds } from '#shared/commands/commands.ts';
import { offeredCommands, rankCommands } from './rank-commands.ts';

describe('rankCommands', () => {
  it('gives every command before anything is typed', () => {
    expect(rankCommands(' ')).toEqual(commandIds);
  });

  it('finds a command by its name, by letters of it and by its menu', () => {
    expect(rankCommands('new article')[0]).toBe('article:new');
    expect(rankCommands('bltd', offeredCommands(false))[0]).toBe('format:bulletedList');
    expect(rankCommands('insert divider')).toContain('insert:divider');
  });

  it('gives nothing for what no command has', () => {
    expect(rankCommands('zzzz')).toEqual([]);
  });

  it('offers the commands for tables only in a table', () => {
    expect(rankCommands('delete row', offeredCommands(true))[0]).toBe('table:deleteRow');
    expect(rankCommands('delete row', offeredCommands(false))).not.toContain('table:deleteRow');
    expect(offeredCommands(false)).toContain('insert:table');
  });
});
