import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import { joinAdjacentLists } from '#shared/article/join-lists.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { codeText } from './code-text.ts';
import { toList } from './list-of-pieces.ts';
import { isText, type ListPlace, type Piece, type TextPiece } from './piece.ts';
import type { Reading } from './reading.ts';

/** Where a text that is set in is taken for a quotation, in twentieths of a point: a quarter of an inch. */
const quoteIndent = 360;

type Entry = TextPiece & { place: ListPlace };

/** Puts pieces together into blocks: entries into lists, lines into program text, captions to what they are of. */
export function assemble(given: readonly Piece[], reading: Reading): Block[] {
  return assembleWithPlaces(given, reading).blocks;
}

/** The same, and for each piece how many blocks stand before what it became. */
export function assembleWithPlaces(
  given: readonly Piece[],
  reading: Reading,
): { blocks: Block[]; places: number[] } {
  const pieces = markIndentedQuotes(given);
  const blocks: Block[] = [];
  const places: number[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (!piece) break;
    const before = blocks.length;
    if (!isText(piece)) {
      blocks.push(piece.block);
      at += 1;
    } else if (isEntry(piece)) {
      const { entries, next } = entriesFrom(pieces, at, reading);
      const last = blocks.splice(-1);
      blocks.push(...joinAdjacentLists([...last, ...toList(entries, reading)]));
      at = next;
    } else if (piece.role.is === 'code') {
      const lines = textsWhile(pieces, at, other => other.role.is === 'code' && !other.place);
      blocks.push(toCode(lines, reading));
      at += lines.length;
    } else if (piece.role.is === 'caption') {
      const next = pieces[at + 1];
      const block = next && !isText(next) ? next.block : undefined;
      const taken = putCaption(blocks.at(-1), block, piece.content);
      if (!taken) blocks.push(toBlock(piece, blocks.at(-1), reading));
      at += 1;
    } else {
      blocks.push(toBlock(piece, blocks.at(-1), reading));
      at += 1;
    }
    while (places.length < at) places.push(before);
  }
  return { blocks, places };
}

function isEntry(piece: TextPiece): piece is Entry {
  return piece.place !== null && piece.role.is !== 'heading' && piece.role.is !== 'title';
}

/** Running text that is set in is a quotation, where most of the text is not set in. */
function markIndentedQuotes(pieces: readonly Piece[]): Piece[] {
  const plain = pieces.filter(isText).filter(({ role, place }) => role.is === 'text' && !place);
  const isSetIn = ({ indent, continuesEntry }: TextPiece) => indent >= quoteIndent && !continuesEntry;
  if (plain.filter(isSetIn).length * 2 > plain.length && plain.length > 2) return [...pieces];
  return pieces.map(piece =>
    isText(piece) && piece.role.is === 'text' && !piece.place && isSetIn(piece)
      ? { ...piece, role: { is: 'quote' } }
      : piece,
  );
}

/** The entries of one list, with the paragraphs that go on within an entry. */
function entriesFrom(pieces: readonly Piece[], from: number, reading: Reading) {
  const entries: Entry[] = [];
  let at = from;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!isText(piece)) break;
    const last = entries.at(-1);
    if (isEntry(piece)) entries.push({ ...piece, content: [...piece.content] });
    else if (last && piece.role.is === 'text' && piece.continuesEntry) {
      last.content.push({ type: 'break' }, ...piece.content);
      reading.count('entry-paragraphs');
    } else break;
  }
  return { entries, next: at };
}

function textsWhile(
  pieces: readonly Piece[],
  from: number,
  belongs: (piece: TextPiece) => boolean,
): TextPiece[] {
  const texts: TextPiece[] = [];
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!isText(piece) || !belongs(piece)) break;
    texts.push(piece);
  }
  return texts;
}

function toCode(lines: readonly TextPiece[], reading: Reading): Block {
  const content = lines.flatMap(({ content: line }, i): Inline[] =>
    i === 0 ? line : [{ type: 'break' }, ...line],
  );
  const id = reading.newId();
  reading.codes.set(id, content);
  return { type: 'code', id, language: '', text: codeText(content) };
}

/** Gives a caption to the picture or table before it, or else after it; tells whether one of them took it. */
function putCaption(before: Block | undefined, after: Block | undefined, content: Inline[]): boolean {
  for (const block of [before, after]) {
    if ((block?.type !== 'image' && block?.type !== 'table') || hasWords(block.caption)) continue;
    block.caption = normalizeInline([...block.caption, ...content]);
    return true;
  }
  return false;
}

function hasWords(content: readonly Inline[]): boolean {
  return content.some(part => part.type !== 'unsupported');
}

function toBlock({ role, content: given }: TextPiece, before: Block | undefined, reading: Reading): Block {
  const id = reading.newId();
  const content = normalizeInline(given);
  const level = role.is === 'heading' ? role.level : role.is === 'title' ? 1 : null;
  if (level !== null) {
    reading.headings.set(id, level);
    return { type: 'heading', id, level: 2, content };
  }
  if (role.is === 'quote') {
    return { type: 'quote', id, content, attribution: '', continues: before?.type === 'quote' };
  }
  if (role.is === 'pullQuote') return { type: 'pullQuote', id, content, attribution: '' };
  return { type: 'paragraph', id, content };
}
