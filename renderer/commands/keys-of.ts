import { type CommandId, commands, shortcutOf } from '#shared/commands/commands.ts';
import { showShortcut } from './shortcut.ts';

export const isMac = navigator.platform.startsWith('Mac');

/** The keys of a command as they are written on this machine, e.g. `Ctrl+H` or `⌥⌘F`; '' where it has none. */
export function keysOf(id: CommandId): string {
  return showKeys(shortcutOf(commands[id], isMac));
}

/** Keys that belong to no command, in Electron's form, as they are written on this machine. */
export function showKeys(shortcut: string): string {
  return showShortcut(shortcut, isMac);
}
