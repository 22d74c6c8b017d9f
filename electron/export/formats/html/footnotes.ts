import type { Block } from '#shared/article/blocks/block.ts';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import { footnotesIn, numberFootnotes } from '#shared/article/footnotes.ts';
import type { Id } from '#shared/clock.ts';

/** The footnotes of a page: their numbers, and the places in the text that lead to them and back. */
export class PageFootnotes {
  readonly numbers: ReadonlyMap<Id, number>;
  /** By their numbers. */
  readonly notes: readonly Footnote[];
  readonly #references: ReadonlyMap<string, number>;
  readonly #written = new Map<string, number>();

  constructor(body: readonly Block[]) {
    this.numbers = numberFootnotes(body);
    const numberOf = (note: Id) => this.numbers.get(note) ?? 0;
    this.notes = body
      .flatMap(block => (block.type === 'footnote' ? [block] : []))
      .sort((a, b) => numberOf(a.id) - numberOf(b.id));
    const references = new Map<string, number>();
    for (const note of body.flatMap(footnotesIn)) {
      const number = String(numberOf(note));
      references.set(number, (references.get(number) ?? 0) + 1);
    }
    this.#references = references;
  }

  /** The id of the next place that refers to a note; each call stands for one more. */
  nextReference(number: string): string {
    const count = (this.#written.get(number) ?? 0) + 1;
    this.#written.set(number, count);
    return referenceId(number, count);
  }

  /** The ids of all places that refer to a note. */
  references(number: string): string[] {
    return Array.from({ length: this.#references.get(number) ?? 0 }, (_, i) => referenceId(number, i + 1));
  }
}

/** The id of a note on the page. */
export function noteId(number: string): string {
  return `note-${number}`;
}

function referenceId(number: string, count: number): string {
  return `note-${number}-mark-${count}`;
}
