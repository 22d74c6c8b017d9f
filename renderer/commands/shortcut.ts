import { type CommandId, commandIds, commands, shortcutOf } from '#shared/commands/commands.ts';

/** The parts of a keyboard event that a shortcut looks at. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const byCombination = { mac: combinations(true), other: combinations(false) };

/** Function keys that mean a command by themselves, as they do in most programs. */
const functionKeys: Record<string, CommandId> = { F3: 'find:next', 'Shift+F3': 'find:previous' };

/** The command that a key press means, or null; Ctrl everywhere but on a Mac, where it is Cmd. */
export function commandOf(press: KeyPress, mac: boolean): CommandId | null {
  const alone = !press.ctrlKey && !press.metaKey && !press.altKey;
  if (alone) return functionKeys[`${press.shiftKey ? 'Shift+' : ''}${press.code}`] ?? null;
  const main = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (!main) return null;
  const modifiers = `CmdOrCtrl${press.altKey ? '+Alt' : ''}${press.shiftKey ? '+Shift' : ''}`;
  // By position first, so that Shift+7 is found on every layout; by character for what has no fixed position.
  const position = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1];
  const candidates = [position, press.key.length === 1 ? press.key.toUpperCase() : undefined];
  for (const key of candidates) {
    const id =
      key === undefined ? undefined : byCombination[mac ? 'mac' : 'other'].get(`${modifiers}+${key}`);
    if (id) return id;
  }
  return null;
}

/** A shortcut as it is shown, e.g. `Ctrl+Shift+E` or `⇧⌘E`. */
export function showShortcut(shortcut: string, mac: boolean): string {
  if (!mac) return shortcut.replace('CmdOrCtrl', 'Ctrl');
  const symbols: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };
  const parts = shortcut.split('+').map(part => symbols[part] ?? part);
  return ['⌥', '⇧', '⌘'].filter(symbol => parts.includes(symbol)).join('') + (parts.at(-1) ?? '');
}

function combinations(mac: boolean): Map<string, CommandId> {
  return new Map(
    commandIds.flatMap(id => {
      const shortcut = shortcutOf(commands[id], mac);
      return shortcut === '' ? [] : [[normalize(shortcut), id]];
    }),
  );
}

function normalize(shortcut: string): string {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return ['CmdOrCtrl', ...['Alt', 'Shift'].filter(modifier => parts.includes(modifier)), key].join('+');
}
