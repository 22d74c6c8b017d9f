import type { Block } from '#shared/article/blocks/block.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { ListItem } from '#shared/article/blocks/list.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import type { FlatItem } from './flat-list.ts';
import type { Losses } from './losses.ts';
import type { PageNote } from './notes.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { Survey } from './survey.ts';
import type { Context } from './text-run.ts';
import type { Element, Parent } from './tree.ts';

/** A picture that stood in the page itself, for the image block with the id `block`. */
export interface FoundPicture {
  block: Id;
  mediaType: string;
  base64: string;
}

/** What the readers of one page share. */
export interface Page {
  survey: Survey;
  sheet: StyleSheet;
  losses: Losses;
  notes: ReadonlyMap<string, PageNote>;
  noteElements: ReadonlySet<Element>;
  levelOf: (heading: string) => Heading['level'];
  newId: () => Id;
  /** Nothing is tidied: hidden and deleted text, fillers and bold headings stay. */
  asItWas: boolean;
  pictures: FoundPicture[];
  /** Notes whose references were read, in order. */
  referred: Set<PageNote>;
}

/** A place that blocks are read into, as the readers of single elements see it. */
export interface Reader {
  readonly page: Page;
  /** Inside an aside, where no further one may stand. */
  readonly boxed: boolean;
  readChildren(parent: Parent, context: Context): void;
  /** What holds inside an element that is read by its parent's reader; null when it is left out, e.g. as hidden. */
  enter(element: Element, context: Context): Context | null;
  /** Reads with paragraphs taking another form, e.g. that of headings. */
  readAs(element: Parent, context: Context, wrap: (content: Inline[]) => Block): void;
  /** Ends the paragraph that is being read and adds a block. */
  push(block: Block): void;
  pushItem(item: FlatItem): void;
  /** Reads the content of an element by itself. */
  inside(parent: Parent, context: Context, boxed?: boolean): Block[];
  /** The same, as running text; what has none, e.g. a picture, is added to this place before. */
  textInside(parent: Parent, context: Context): Inline[];
  itemOf(content: Inline[], checked: boolean): ListItem;
}

/** Reads an element of one name. */
export type ReadElement = (reader: Reader, element: Element, context: Context) => void;
