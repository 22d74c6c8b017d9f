import { Command } from 'cmdk';
import { type CommandId, commands, shortcutOf } from '#shared/commands/commands.ts';
import { showShortcut } from '../commands/shortcut.ts';
import { isMac } from '../commands/use-commands.ts';

/** A command in the palette, with its menu and its shortcut. */
export function CommandItem({ id, onSelect }: { id: CommandId; onSelect: () => void }) {
  const { title, menu } = commands[id];
  const shortcut = shortcutOf(commands[id], isMac);
  return (
    <Command.Item value={id} onSelect={onSelect}>
      <span className="palette-title">{title}</span>
      <span className="palette-aside">{menu}</span>
      {shortcut !== '' && <kbd>{showShortcut(shortcut, isMac)}</kbd>}
    </Command.Item>
  );
}
