import { type Inline, inlineText } from '#shared/article/inline.ts';
import { hiddenTag, shownTag } from '../changes/tracked-change.ts';
import { childOf, elementsOf, findAll, textOf, valOf, type XmlNode } from '../package/xml-node.ts';
import { isText, type Piece } from './piece.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { signOf, toSign } from './sentinel.ts';
import { takeSigns } from './tidy.ts';

/** Elements around paragraphs that say nothing about them. */
const transparent = new Set([
  'w:customXml',
  'w:smartTag',
  'w:sdtContent',
  'mc:Choice',
  'mc:Fallback',
  shownTag,
]);

/** Reads what stands in a body, a cell, a note or a box: its paragraphs and tables in their order. */
export function readPieces(node: XmlNode, reading: Reading, counts: boolean): Piece[] {
  const reader = new PieceReader(reading, counts);
  reader.read(node);
  return reader.finish();
}

class PieceReader {
  readonly #reading: Reading;
  /** Whether notes are placed by what is read here: in the body, not in cells and boxes. */
  readonly #counts: boolean;
  readonly #pieces: Piece[] = [];
  readonly #contents: string[] = [];
  /** Signs and drop caps that wait for the next paragraph. */
  #carried: Inline[] = [];

  constructor(reading: Reading, counts: boolean) {
    this.#reading = reading;
    this.#counts = counts;
  }

  read(node: XmlNode): void {
    for (const child of elementsOf(node)) {
      const { name } = child;
      if (name === 'w:p') this.#readParagraph(child);
      else if (name === 'w:tbl') this.#readTable(child);
      else if (name === 'w:sdt') this.#readControl(child);
      else if (transparent.has(name)) this.read(child);
      else if (name === 'mc:AlternateContent') {
        const choice = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
        if (choice) this.read(choice);
      } else if (name === 'w:commentRangeStart') this.#sign('start', child);
      else if (name === 'w:commentRangeEnd') this.#sign('end', child);
      else if (name === hiddenTag) continue;
      else if (name === 'm:oMathPara' || name === 'm:oMath') {
        this.#readParagraph({ name: 'w:p', attributes: {}, children: [child] });
      } else if (name === 'w:altChunk') {
        this.#reading.count('alt-chunk');
      }
    }
  }

  finish(): Piece[] {
    this.#noteContents();
    if (this.#carried.length === 0) return this.#pieces;
    const last = this.#pieces.findLast(isText);
    if (last) last.content.push(...this.#carried);
    else if (this.#carried.some(part => !signOf(part)?.key.startsWith('change'))) {
      const content = this.#carried;
      this.#pieces.push({ role: { is: 'text' }, place: null, indent: 0, continuesEntry: false, content });
    }
    return this.#pieces;
  }

  #readParagraph(node: XmlNode): void {
    const { pieces, carried } = readParagraph(node, this.#carried, this.#reading);
    this.#carried = carried;
    for (const piece of pieces) {
      if (isText(piece) && piece.role.is === 'contents') {
        this.#contents.push(inlineText(piece.content));
        this.#carried.push(...takeSigns(piece.content));
      } else this.#add(piece);
    }
  }

  #readTable(node: XmlNode): void {
    const { table, below } = readTable(node, this.#reading);
    for (const block of table ? [table, ...below] : below) this.#add({ block });
  }

  #readControl(node: XmlNode): void {
    const content = childOf(node, 'w:sdtContent');
    if (!content) return;
    const properties = childOf(node, 'w:sdtPr');
    if (/table of contents/i.test(valOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '')) {
      const lines = findAll(content, 'w:p').map(line => findAll(line, 'w:t').map(textOf).join(''));
      this.#contents.push(...lines.filter(line => line.trim() !== ''));
      return;
    }
    if (childOf(properties, 'w:showingPlcHdr')) {
      const text = findAll(content, 'w:t').map(textOf).join('');
      if (text.trim() !== '') this.#reading.dropped('placeholder', 'A field that was not filled in.', text);
      return;
    }
    this.read(content);
  }

  #noteContents(): void {
    const lines = this.#contents.splice(0);
    if (lines.length === 0) return;
    const message = 'A table of contents, which Word makes of the headings.';
    this.#reading.dropped('contents', message, lines.join('\n'));
  }

  #add(piece: Piece): void {
    this.#noteContents();
    this.#pieces.push(piece);
    if (this.#counts) this.#reading.at = this.#pieces.length;
  }

  /** A sign between paragraphs belongs to the end of the one before, or to the beginning of the next. */
  #sign(kind: 'start' | 'end', { attributes }: XmlNode): void {
    const sign = toSign(kind, `comment ${attributes['w:id']}`);
    const last = this.#pieces.at(-1);
    if (kind === 'end' && isText(last) && this.#carried.length === 0) last.content.push(sign);
    else this.#carried.push(sign);
  }
}
