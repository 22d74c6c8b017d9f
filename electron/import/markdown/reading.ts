import type { Definition, Node } from 'mdast';
import type { Id, Origin } from '#shared/clock.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { dropped, lost, recognised, type Where } from '../report-note.ts';

/** What is known and reported while one Markdown text is read. */
export class Reading {
  readonly origin: Origin;
  readonly notes: ImportNote[] = [];
  readonly used = new Set<string>();
  /** How many blocks the body has so far: the place of the next note. */
  at = 0;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #notes = new Map<string, Id>();
  readonly #defined = new Set<string>();

  constructor(origin: Origin, definitions: readonly Definition[]) {
    this.origin = origin;
    // Of two definitions of one label the first counts (CommonMark 4.7).
    this.#definitions = new Map([...definitions].reverse().map(node => [node.identifier, node]));
  }

  /** Where `[text][label]` leads; null when it leads nowhere. */
  define(identifier: string): Definition | null {
    const found = this.#definitions.get(identifier);
    if (found) this.used.add(identifier);
    return found ?? null;
  }

  /** The id of the footnote block with a label; the same for each mention of the label. */
  noteId(identifier: string): Id {
    const known = this.#notes.get(identifier);
    if (known) return known;
    const id = this.origin.newId();
    this.#notes.set(identifier, id);
    return id;
  }

  /** The id for a footnote that is defined; of two with one label the second gets an id that nothing refers to. */
  defineNote(identifier: string): Id {
    if (this.#defined.has(identifier)) return this.origin.newId();
    this.#defined.add(identifier);
    return this.noteId(identifier);
  }

  recognised(code: string, message: string, node: Node | null, text: string | null = null): void {
    this.notes.push(recognised(code, message, whereOf(node), this.at, text));
  }

  dropped(code: string, message: string, node: Node | null, text: string): void {
    this.notes.push(dropped(code, message, whereOf(node), text, this.at));
  }

  lost(code: string, message: string, node: Node | null): void {
    this.notes.push(lost(code, message, whereOf(node), this.at));
  }
}

function whereOf(node: Node | null): Where {
  const position = node?.position;
  return position ? { line: position.start.line, endLine: position.end.line } : null;
}
