import {
  ArrowDown,
  ArrowDownToLine,
  ArrowLeft,
  ArrowLeftToLine,
  ArrowRight,
  ArrowRightToLine,
  ArrowUp,
  ArrowUpToLine,
  type LucideIcon,
  TableColumnsSplit,
  TableRowsSplit,
  TextCursorInput,
  Trash2,
} from 'lucide-react';
import type { CommandId } from '#shared/commands/commands.ts';
import type { Align } from './table-state.ts';

interface Item {
  command: CommandId;
  icon: LucideIcon;
}

/** What the menu of a table offers first. */
export const insertItems: readonly Item[] = [
  { command: 'table:rowAbove', icon: ArrowUpToLine },
  { command: 'table:rowBelow', icon: ArrowDownToLine },
  { command: 'table:columnLeft', icon: ArrowLeftToLine },
  { command: 'table:columnRight', icon: ArrowRightToLine },
];

export const moveItems: readonly Item[] = [
  { command: 'table:rowUp', icon: ArrowUp },
  { command: 'table:rowDown', icon: ArrowDown },
  { command: 'table:moveLeft', icon: ArrowLeft },
  { command: 'table:moveRight', icon: ArrowRight },
];

export const captionItem: Item = { command: 'table:caption', icon: TextCursorInput };

export const deleteItems: readonly Item[] = [
  { command: 'table:deleteRow', icon: TableRowsSplit },
  { command: 'table:deleteColumn', icon: TableColumnsSplit },
  { command: 'table:delete', icon: Trash2 },
];

/** How a column can be aligned. */
export const alignItems: readonly { command: CommandId; align: Align }[] = [
  { command: 'table:alignDefault', align: null },
  { command: 'table:alignStart', align: 'start' },
  { command: 'table:alignCenter', align: 'center' },
  { command: 'table:alignEnd', align: 'end' },
];
