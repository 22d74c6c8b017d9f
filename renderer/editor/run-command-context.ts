import { createContext } from 'react';
import type { CommandId } from '#shared/commands/commands.ts';

/** Carries out a command of the table in the window that the editor stands in; the editor itself knows only its own. */
export const RunCommandContext = createContext<(command: CommandId) => void>(() => undefined);
