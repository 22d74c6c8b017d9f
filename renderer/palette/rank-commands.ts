import { defaultFilter } from 'cmdk';
import { type CommandId, commandIds, commands } from '#shared/commands/commands.ts';

/** The commands that a query may mean, the likeliest first; every command, in the menu's order, for an empty one. */
export function rankCommands(query: string): readonly CommandId[] {
  const asked = query.trim();
  if (asked === '') return commandIds;
  return commandIds
    .map(id => {
      const { title, menu } = commands[id];
      return { id, score: Math.max(defaultFilter(title, asked), defaultFilter(`${menu} ${title}`, asked)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
