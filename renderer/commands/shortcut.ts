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

/** Keys that have another name in a shortcut than in the browser's event. */
const namedKeys: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** Further keys that mean a command in most programs, beside those that its menu entry shows. */
const furtherKeys: [string, CommandId][] = [
  ['F3', 'find:next'],
  ['Shift+F3', 'find:previous'],
];

const byCombination = { mac: combinations(true), other: combinations(false) };

/** Keys with a fixed position whose character may depend on the layout or on what is held with them. */
const positions: Readonly<Record<string, string>> = { Space: 'Space', Minus: '-', Period: '.' };

/** The command that a key press means, or null; Ctrl everywhere but on a Mac, where it is Cmd. */
export function commandOf(press: KeyPress, mac: boolean): CommandId | null {
  const main = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (!main && (press.ctrlKey || press.metaKey)) return null;
  const pressed = [main && 'CmdOrCtrl', press.altKey && 'Alt', press.shiftKey && 'Shift'].filter(Boolean);
  // By position first, so that Shift+7 is found on every layout; by character for what has no fixed position.
  const position = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1] ?? positions[press.code];
  const named = namedKeys[press.key] ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  const known = byCombination[mac ? 'mac' : 'other'];
  for (const key of [position, named]) {
    const id = key === undefined ? undefined : known.get([...pressed, key].join('+'));
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
  const shown = commandIds.flatMap((id): [string, CommandId][] => {
    const shortcut = shortcutOf(commands[id], mac);
    return shortcut === '' ? [] : [[normalize(shortcut), id]];
  });
  return new Map([...furtherKeys, ...shown]);
}

function normalize(shortcut: string): string {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return [...['CmdOrCtrl', 'Alt', 'Shift'].filter(modifier => parts.includes(modifier)), key].join('+');
}
