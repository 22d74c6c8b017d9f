import { defaultFilter } from 'cmdk';
import { type CommandId, commandIds, commands } from '#shared/commands/commands.ts';

/** The commands that are of use: those for tables only where the caret stands in one. */
export function offeredCommands(inTable: boolean): readonly CommandId[] {
  return inTable ? commandIds : commandIds.filter(id => !id.startsWith('table:'));
}

/** The offered commands that a query may mean, the likeliest first; all of them, in the menu's order, for an empty one. */
export function rankCommands(
  query: string,
  offered: readonly CommandId[] = commandIds,
): readonly CommandId[] {
  const asked = query.trim();
  if (asked === '') return offered;
  return offered
    .map(id => {
      const { title, menu } = commands[id];
      return { id, score: Math.max(defaultFilter(title, asked), defaultFilter(`${menu} ${title}`, asked)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
