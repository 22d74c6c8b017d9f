import { Command } from 'cmdk';
import { type CommandId, commands } from '#shared/commands/commands.ts';
import { keysOf } from '../commands/keys-of.ts';

/** A command in the palette, with its menu and its shortcut. */
export function CommandItem({ id, onSelect }: { id: CommandId; onSelect: () => void }) {
  const { title, menu } = commands[id];
  const keys = keysOf(id);
  return (
    <Command.Item value={id} onSelect={onSelect}>
      <span className="palette-title">{title}</span>
      <span className="palette-aside">{menu}</span>
      {keys !== '' && <kbd>{keys}</kbd>}
    </Command.Item>
  );
}
