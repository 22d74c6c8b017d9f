import type { Block } from '#shared/article/blocks/block.ts';
import type { Mark } from '#shared/article/inline.ts';
import type { TkPlace } from '#shared/article/tk.ts';
import type { CommandId } from '#shared/commands/commands.ts';
import type { ViewState } from '#shared/ipc/view-state.ts';
import type { EmbedCard } from './extensions/embed/embed-node.ts';
import type { FindInEditor } from './find/find-in-editor.ts';
import type { TextSurface } from './texts/text-surface.ts';

/** What the toolbar shows about the place of the caret. */
export interface FormatState {
  block:
    | 'paragraph'
    | 'heading2'
    | 'heading3'
    | 'heading4'
    | 'quote'
    | 'pullQuote'
    | 'code'
    | 'bulleted'
    | 'numbered'
    | 'check'
    | 'other';
  marks: readonly Mark[];
  link: string | null;
}

/** Where a link leads and what is said about it; `title` and `rel` as in HTML, '' for none. */
export interface LinkTarget {
  href: string;
  title: string;
  rel: string;
}

/** A link in the text, with its words and the element that shows it. */
export interface PresentLink extends LinkTarget {
  words: string;
  element: HTMLElement | null;
}

/** The mounted body editor as the rest of the window sees it. */
export interface EditorHandle {
  /** The body as it stands; blocks that did not change since the last call are the same objects. */
  readBody(): Block[];
  /** Carries out an editing command at the caret; false when the command is not one of the editor's. */
  run(command: CommandId): boolean;
  /**
   * Sets, changes or (with null) removes the link on the selection; false when the address is not allowed.
   * Where nothing is selected and no link stands, `text` is inserted as the linked words.
   */
  setLink(link: LinkTarget | null, text: string): boolean;
  /** The link that the caret stands in; null outside links. */
  presentLink(): PresentLink | null;
  /** Calls back when the caret comes into a link, leaves it, or the link changes; returns the end of it. */
  watchLink(listener: (link: PresentLink | null) => void): () => void;
  /** Puts text in the place of the selection; each of its lines but the first begins a paragraph. */
  insertText(text: string): void;
  /** Selects a TK of the body and shows it; false when it is gone. */
  showTk(place: Pick<TkPlace, 'where' | 'nth'>): boolean;
  /** How many TKs of the body begin before the selection, and how many before its end. */
  tksAround(): { before: number; reached: number };
  /** Whether the caret stands in a table, in its caption too. */
  inTable(): boolean;
  /** The selected words; '' when there is only a caret. */
  selectedText(): string;
  /** Puts an empty table behind the block of the caret, with a first row that names the columns, and the caret into it. */
  insertTable(size: { rows: number; columns: number }): void;
  /** Puts a card for something that lives elsewhere at the caret; false when the address is not allowed. */
  insertEmbed(card: EmbedCard): boolean;
  /** Puts a paragraph before the block at `index` (the end when there are fewer), as one undo step, and shows it. */
  insertParagraphAt(index: number, text: string): void;
  readSelection(): ViewState['selection'];
  /** Puts the caret back; a place that is gone leaves it at the start. */
  select(selection: ViewState['selection']): void;
  focus(): void;
  /** The body as flows of text, for spelling, focus mode and whatever else looks at its words. */
  readonly texts: TextSurface;
  /** Puts `count` blocks from `from` on before the block at index `before` (as counted now), as one undo step. */
  moveBlocks(from: number, count: number, before: number): void;
  /** Puts the caret at the start of the block at `index` and shows it at the upper edge of the pane. */
  goToBlock(index: number): void;
  readonly find: FindInEditor;
  /** Calls back when the history of the body has a new step, took one back or did one again; returns the end of it. */
  watchSteps(listener: (what: 'stepped' | 'undone' | 'redone') => void): () => void;
  /** Calls back with each change of the format state, and once at the start; returns the end of it. */
  watchFormat(listener: (state: FormatState) => void): () => void;
}
