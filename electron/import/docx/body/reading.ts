import type { Asset } from '#shared/article/asset.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import type { BytesContext } from '../../formats/import-format.ts';
import { dropped, lost, recognised } from '../../report-note.ts';
import type { TrackedChange } from '../changes/tracked-change.ts';
import type { Package } from '../package/open-package.ts';
import type { Relationship } from '../package/relationships.ts';
import type { XmlNode } from '../package/xml-node.ts';
import type { Numbering } from '../styles/numbering.ts';
import { RunFormats } from '../styles/run-format.ts';
import type { Styles } from '../styles/styles.ts';
import { type Counted, countedMessage } from './counted.ts';
import { Counters } from './counters.ts';
import { Fields } from './fields.ts';

/** A picture as a document shows it; `asset` is null for one that is not in the file or of another kind. */
export interface Picture {
  asset: Asset | null;
  address: string;
  alt: string;
}

export interface Sources {
  context: BytesContext;
  document: Package;
  styles: Styles;
  numbering: Numbering;
  changes: readonly TrackedChange[];
  /** How many changes have no place in the text: those of formatting, paragraphs and tables. */
  others: number;
  /** Reads blocks in a box; handed in because boxes stand in runs, and runs in blocks. */
  readBlocks: (node: XmlNode, reading: Reading) => Block[];
}

type NoteKind = 'footnote' | 'endnote';

/** What is known and reported while one document is read. */
export class Reading {
  readonly context: BytesContext;
  readonly document: Package;
  readonly styles: Styles;
  readonly formats: RunFormats;
  readonly numbering: Numbering;
  readonly changes = new Map<string, TrackedChange>();
  readonly notes: ImportNote[] = [];
  readonly pictures = new Map<string, Picture>();
  readonly boxes = new Map<string, Block[]>();
  readonly assets = new Map<string, Asset>();
  /** The text that a change took out, by the key of the change. */
  readonly hidden = new Map<string, Inline[]>();
  /** The level that Word gives a heading, by the id of its block. */
  readonly headings = new Map<Id, number>();
  /** Program text as it was before it lost the signs in it, by the id of its block. */
  readonly codes = new Map<Id, Inline[]>();
  /** The notes that are referred to, in the order of their first mention. */
  readonly mentioned: { kind: NoteKind; id: string; block: Id }[] = [];
  readonly counters = new Counters();
  fields = new Fields();
  relationships: ReadonlyMap<string, Relationship>;
  /** How many blocks the body has so far: the place of the next note. */
  at = 0;
  #signs = 0;
  readonly #readBlocks: Sources['readBlocks'];
  #refused = '';
  readonly #noteBlocks = new Map<string, Id>();
  readonly #counts = new Map<Counted, { count: number; at: number }>();

  constructor({ context, document, styles, numbering, changes, others, readBlocks }: Sources) {
    this.#readBlocks = readBlocks;
    this.context = context;
    this.document = document;
    this.styles = styles;
    this.formats = new RunFormats(styles);
    this.numbering = numbering;
    this.addChanges(changes, others);
    this.relationships = document.main.relationships;
  }

  /** Takes in the tracked changes of a part. */
  addChanges(changes: readonly TrackedChange[], others: number): void {
    for (const change of changes) this.changes.set(change.key, change);
    if (others === 0) return;
    this.count('changes-of-form', others);
  }

  newId(): Id {
    return this.context.origin.newId();
  }

  newKey(): string {
    this.#signs += 1;
    return String(this.#signs);
  }

  /** The id of the block that a foot- or endnote becomes. */
  noteBlock(kind: NoteKind, id: string): Id {
    const known = this.#noteBlocks.get(`${kind} ${id}`);
    if (known !== undefined) return known;
    const block = this.newId();
    this.#noteBlocks.set(`${kind} ${id}`, block);
    this.mentioned.push({ kind, id, block });
    return block;
  }

  readBlocks(node: XmlNode): Block[] {
    return this.#readBlocks(node, this);
  }

  /** Reports a link that became text; its runs, which follow each other, are one link. */
  refuseLink(address: string): void {
    if (address === '') {
      if (this.#refused !== '#') {
        this.count('inner-link');
      }
      this.#refused = '#';
      return;
    }
    if (address !== this.#refused) {
      this.dropped('link', 'A link that is neither web nor mail address; its text is kept.', address);
    }
    this.#refused = address;
  }

  recognised(code: string, message: string, text: string): void {
    this.notes.push(recognised(code, message, null, this.at, text));
  }

  dropped(code: string, message: string, text: string): void {
    this.notes.push(dropped(code, message, null, text, this.at));
  }

  lost(code: string, message: string): void {
    this.notes.push(lost(code, message, null, this.at));
  }

  /** Reports something that a document may have a thousand of, in one note with all others of its kind. */
  count(code: Counted, by = 1): void {
    const known = this.#counts.get(code);
    if (known) known.count += by;
    else this.#counts.set(code, { count: by, at: this.at });
  }

  /** Everything that was reported. */
  report(): ImportNote[] {
    const sums = [...this.#counts].map(([code, { count, at }]) =>
      lost(code, countedMessage(code, count), null, at),
    );
    return [...this.notes, ...sums];
  }
}
