import {
  Asterisk,
  Bold,
  Code,
  Highlighter,
  Image,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Minus,
  Omega,
  PanelTop,
  Quote,
  Redo2,
  RemoveFormatting,
  SquarePlay,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  Underline,
  Undo2,
} from 'lucide-react';
import type { Mark } from '#shared/article/inline.ts';
import type { CommandId } from '#shared/commands/commands.ts';
import type { FormatState } from '../editor/editor-handle.ts';
import type { ToolState } from './use-format.ts';

/** A button of the toolbar. */
export interface Tool {
  command: CommandId;
  icon: LucideIcon;
  /** Tools of a group stand together. */
  group: 'history' | 'marks' | 'lists' | 'insert';
  /** The lower, the longer it stays when the toolbar becomes narrow. */
  rank: number;
  /** What makes it look pressed. */
  pressed?: (format: ToolState) => boolean;
  disabled?: (format: ToolState) => boolean;
}

const marked = (mark: Mark) => (format: FormatState) => format.marks.includes(mark);
const isBlock = (block: FormatState['block']) => (format: FormatState) => format.block === block;

/** The tools in the order in which they stand. */
export const tools: readonly Tool[] = [
  { command: 'edit:undo', icon: Undo2, group: 'history', rank: 5, disabled: format => !format.canUndo },
  { command: 'edit:redo', icon: Redo2, group: 'history', rank: 6, disabled: format => !format.canRedo },
  { command: 'format:bold', icon: Bold, group: 'marks', rank: 1, pressed: marked('bold') },
  { command: 'format:italic', icon: Italic, group: 'marks', rank: 2, pressed: marked('italic') },
  { command: 'format:underline', icon: Underline, group: 'marks', rank: 10, pressed: marked('underline') },
  {
    command: 'format:strikethrough',
    icon: Strikethrough,
    group: 'marks',
    rank: 12,
    pressed: marked('strikethrough'),
  },
  { command: 'format:highlight', icon: Highlighter, group: 'marks', rank: 13, pressed: marked('highlight') },
  {
    command: 'format:superscript',
    icon: Superscript,
    group: 'marks',
    rank: 16,
    pressed: marked('superscript'),
  },
  { command: 'format:subscript', icon: Subscript, group: 'marks', rank: 17, pressed: marked('subscript') },
  { command: 'format:code', icon: Code, group: 'marks', rank: 15, pressed: marked('code') },
  { command: 'format:clear', icon: RemoveFormatting, group: 'marks', rank: 18 },
  { command: 'format:bulletedList', icon: List, group: 'lists', rank: 7, pressed: isBlock('bulleted') },
  {
    command: 'format:numberedList',
    icon: ListOrdered,
    group: 'lists',
    rank: 8,
    pressed: isBlock('numbered'),
  },
  { command: 'format:checkList', icon: ListChecks, group: 'lists', rank: 14, pressed: isBlock('check') },
  { command: 'format:quote', icon: Quote, group: 'insert', rank: 9, pressed: isBlock('quote') },
  { command: 'format:link', icon: Link, group: 'insert', rank: 3, pressed: format => format.link !== null },
  { command: 'insert:image', icon: Image, group: 'insert', rank: 4 },
  { command: 'insert:footnote', icon: Asterisk, group: 'insert', rank: 11 },
  { command: 'insert:tableOfSize', icon: Table, group: 'insert', rank: 23 },
  { command: 'insert:divider', icon: Minus, group: 'insert', rank: 19 },
  { command: 'insert:specialCharacter', icon: Omega, group: 'insert', rank: 20 },
  { command: 'format:box', icon: PanelTop, group: 'insert', rank: 21 },
  { command: 'insert:embed', icon: SquarePlay, group: 'insert', rank: 22 },
];

/** What stands in the menu of block types, with the state that ticks it. */
export const blockTypes: readonly { command: CommandId; block: FormatState['block'] }[] = [
  { command: 'format:paragraph', block: 'paragraph' },
  { command: 'format:heading2', block: 'heading2' },
  { command: 'format:heading3', block: 'heading3' },
  { command: 'format:heading4', block: 'heading4' },
  { command: 'format:quote', block: 'quote' },
  { command: 'format:pullQuote', block: 'pullQuote' },
  { command: 'format:codeBlock', block: 'code' },
  { command: 'format:bulletedList', block: 'bulleted' },
  { command: 'format:numberedList', block: 'numbered' },
  { command: 'format:checkList', block: 'check' },
];

/** What stands above selected words. */
export const selectionTools: readonly Tool[] = (
  ['format:bold', 'format:italic', 'format:highlight', 'format:link', 'format:quote', 'format:clear'] as const
).flatMap(command => tools.filter(tool => tool.command === command));
