import { ArrowDown, ArrowUp, Copy, type LucideIcon, PanelTop, Trash2 } from 'lucide-react';
import type { CommandId } from '#shared/commands/commands.ts';
import { insertables } from '../slash-menu/insertable.ts';

interface Item {
  command: CommandId;
  icon: LucideIcon;
}

/** What can be done with a block, and what it can be turned into. */
export const blockMenu: readonly { heading: string; items: readonly Item[] }[] = [
  {
    heading: 'Block',
    items: [
      { command: 'block:moveUp', icon: ArrowUp },
      { command: 'block:moveDown', icon: ArrowDown },
      { command: 'block:duplicate', icon: Copy },
      { command: 'block:delete', icon: Trash2 },
      { command: 'format:box', icon: PanelTop },
    ],
  },
  {
    heading: 'Turn into',
    items: insertables.filter(({ command }) => command.startsWith('format:') && command !== 'format:box'),
  },
];
