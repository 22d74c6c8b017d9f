import type { Block } from '#shared/article/blocks/block.ts';
import type { ListKind } from '#shared/article/blocks/list.ts';
import { numberFootnotes } from '#shared/article/footnotes.ts';
import type { Id } from '#shared/clock.ts';
import type { Picture, RenderContext } from '../format.ts';
import { namePictures } from '../name-pictures.ts';

/** A part with text in it; each has relations of its own. */
export type Part = 'document' | 'footnotes';

/** One relation of a part to something else: a web address, or a part of the package. */
export interface Relation {
  id: string;
  type: 'hyperlink' | 'image';
  target: string;
}

/** One list of the text as `numbering.xml` has it: `level` counts from 0. */
export interface ListInstance {
  kind: ListKind;
  start: number;
  level: number;
}

/** What the parts of a document share while they are written: relations, lists, pictures, footnotes. */
export class DocxPackage {
  readonly numbers: ReadonlyMap<Id, number>;
  readonly lists: ListInstance[] = [];
  readonly media: readonly [file: string, picture: Picture][];
  readonly #relations: Record<Part, Map<string, Relation>> = { document: new Map(), footnotes: new Map() };
  readonly #marked = new Set<string>();
  #drawings = 0;

  constructor(body: readonly Block[], { pictures }: RenderContext) {
    this.numbers = numberFootnotes(body);
    this.media = [...namePictures(pictures.values())];
  }

  relations(part: Part): Relation[] {
    return [...this.#relations[part].values()];
  }

  linkTo(part: Part, address: string): string {
    return this.#relate(part, 'hyperlink', address);
  }

  /** The relation to a picture, and the picture; throws when it was not handed to the export. */
  picture(part: Part, sha256: string): { relation: string; picture: Picture; file: string } {
    const found = this.media.find(([, picture]) => picture.sha256 === sha256);
    if (!found) throw new Error(`Picture ${sha256} was not handed to the export.`);
    const [file, picture] = found;
    return { relation: this.#relate(part, 'image', `media/${file}`), picture, file };
  }

  /** The number, from 1, under which a new list stands in `numbering.xml`. */
  addList(list: ListInstance): number {
    return this.lists.push(list);
  }

  /** Whether this is the first mark of a footnote in the text, which alone is one for word processors. */
  isFirstMark(number: string): boolean {
    if (this.#marked.has(number)) return false;
    this.#marked.add(number);
    return true;
  }

  nextDrawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  #relate(part: Part, type: Relation['type'], target: string): string {
    const relations = this.#relations[part];
    const known = relations.get(`${type} ${target}`);
    if (known) return known.id;
    // The first relations of the document are those to styles and the like.
    const relation: Relation = { id: `rId${relations.size + 100}`, type, target };
    relations.set(`${type} ${target}`, relation);
    return relation.id;
  }
}
