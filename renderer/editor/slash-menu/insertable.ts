import {
  Asterisk,
  Braces,
  Grid3x3,
  Heading2,
  Heading3,
  Heading4,
  Image,
  Images,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Minus,
  Omega,
  PanelTop,
  Pilcrow,
  Quote,
  SquarePlay,
  Table,
  TextQuote,
} from 'lucide-react';
import { type CommandId, commands } from '#shared/commands/commands.ts';

/** What the slash menu offers; `words` are other names by which it is found. */
export interface Insertable {
  command: CommandId;
  icon: LucideIcon;
  words: string;
}

export const insertables: readonly Insertable[] = [
  { command: 'format:paragraph', icon: Pilcrow, words: 'text body' },
  { command: 'format:heading2', icon: Heading2, words: 'h2 crosshead subhead title' },
  { command: 'format:heading3', icon: Heading3, words: 'h3 subhead' },
  { command: 'format:heading4', icon: Heading4, words: 'h4 subhead' },
  { command: 'format:quote', icon: Quote, words: 'blockquote citation' },
  { command: 'format:pullQuote', icon: TextQuote, words: 'callout' },
  { command: 'format:bulletedList', icon: List, words: 'ul points' },
  { command: 'format:numberedList', icon: ListOrdered, words: 'ol' },
  { command: 'format:checkList', icon: ListChecks, words: 'todo tasks' },
  { command: 'insert:image', icon: Image, words: 'image photo' },
  { command: 'insert:gallery', icon: Images, words: 'images photos slideshow' },
  { command: 'format:box', icon: PanelTop, words: 'aside sidebar callout facts' },
  { command: 'insert:table', icon: Table, words: 'grid rows columns' },
  { command: 'insert:tableOfSize', icon: Grid3x3, words: 'grid rows columns size' },
  { command: 'insert:embed', icon: SquarePlay, words: 'video youtube social card' },
  { command: 'format:codeBlock', icon: Braces, words: 'program' },
  { command: 'insert:footnote', icon: Asterisk, words: 'note endnote reference' },
  { command: 'insert:specialCharacter', icon: Omega, words: 'symbol unicode sign' },
  { command: 'insert:divider', icon: Minus, words: 'line rule hr separator' },
];

/** The entries that a query means: by the start of a word of their name, then of their other names. */
export function findInsertables(query: string): Insertable[] {
  const asked = query.trim().toLowerCase();
  const starts = (text: string) => ` ${text.toLowerCase()}`.includes(` ${asked}`);
  const byName = insertables.filter(({ command }) => starts(commands[command].title));
  return [...byName, ...insertables.filter(one => !byName.includes(one) && starts(one.words))];
}
