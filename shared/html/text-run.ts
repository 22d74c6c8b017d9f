import type { Inline, LinkContent, Mark } from '#shared/article/inline.ts';
import { textSpan } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import type { Losses } from './losses.ts';

/** A link around the text that is being read; the same object for all of its text. */
export interface OpenLink {
  href: string;
  title: string;
  rel: string;
}

/** What holds for a text by the elements around it. */
export interface Context {
  marks: ReadonlySet<Mark>;
  /** A BCP 47 tag, '' where the page says none. */
  language: string;
  link: OpenLink | null;
  /** White space counts as it stands in the source. */
  preserved: boolean;
}

export const plainContext: Context = { marks: new Set(), language: '', link: null, preserved: false };

interface Piece {
  part: LinkContent;
  link: OpenLink | null;
}

/** The text of one paragraph while it is being read. */
export class TextRun {
  #pieces: Piece[] = [];
  readonly #losses: Losses;
  readonly #asItWas: boolean;

  constructor(losses: Losses, asItWas: boolean) {
    this.#losses = losses;
    this.#asItWas = asItWas;
  }

  addText(source: string, { marks, language, link, preserved }: Context): void {
    const text = this.#clean(source);
    if (!preserved) {
      const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
      if (collapsed !== '') this.#pieces.push({ part: textSpan(collapsed, [...marks], language), link });
      return;
    }
    for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (i > 0) this.addBreak(link);
      if (line !== '')
        this.#pieces.push({ part: textSpan(line.replaceAll('\t', ' '), [...marks], language), link });
    }
  }

  addBreak(link: OpenLink | null): void {
    this.#pieces.push({ part: { type: 'break' }, link });
  }

  addPart(part: LinkContent): void {
    this.#pieces.push({ part, link: null });
  }

  /** Ends the paragraph: what was read, as paragraphs wherever two line breaks follow each other. */
  take(): Inline[][] {
    if (this.#pieces.length === 0) return [];
    const pieces = this.#asItWas ? this.#pieces : withoutFiller(this.#pieces);
    this.#pieces = [];
    return splitAtBlankLines(pieces).map(trim).filter(hasContent).map(group);
  }

  #clean(source: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    let text = source.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g, '');
    if (!this.#asItWas && text.includes('\u00ad')) {
      this.#losses.add('softHyphen', '', text.split('\u00ad').length - 1);
      text = text.replaceAll('\u00ad', '');
    }
    return text.replace(/\p{Cs}/gu, () => {
      this.#losses.add('unreadable');
      return '\ufffd';
    });
  }
}

/** No-break spaces in a run with others only fill; a single one between words was meant. */
function withoutFiller(pieces: readonly Piece[]): Piece[] {
  return pieces.map(piece =>
    piece.part.type === 'text' && piece.part.text.includes('\u00a0')
      ? { ...piece, part: { ...piece.part, text: piece.part.text.replace(/[ \u00a0]{2,}/g, ' ') } }
      : piece,
  );
}

function splitAtBlankLines(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  let breaks: Piece[] = [];
  for (const piece of pieces) {
    if (piece.part.type === 'break') breaks.push(piece);
    else if (breaks.length > 0 && isBlank(piece)) breaks.push(piece);
    else {
      const blank = breaks.filter(({ part }) => part.type === 'break').length > 1;
      if (blank) paragraphs.push([piece]);
      else paragraphs.at(-1)?.push(...breaks.slice(0, 1), piece);
      breaks = [];
    }
  }
  return paragraphs;
}

function isBlank({ part }: Piece): boolean {
  return part.type === 'text' && /^[\s\u00a0]*$/.test(part.text);
}

function hasContent(pieces: readonly Piece[]): boolean {
  return pieces.some(piece => piece.part.type !== 'break' && !isBlank(piece));
}

/** Takes white space from the ends of each line and leaves one space where several pieces brought one each. */
function trim(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let atSpace = true;
  for (const piece of pieces) {
    const { part } = piece;
    if (part.type === 'break') {
      trimEnd(result);
      result.push(piece);
      atSpace = true;
    } else if (part.type === 'text') {
      const text = atSpace ? part.text.replace(/^[ \u00a0]+/, '') : part.text;
      if (text === '') continue;
      result.push({ ...piece, part: { ...part, text } });
      atSpace = /[ \u00a0]$/.test(text);
    } else {
      result.push(piece);
      atSpace = false;
    }
  }
  trimEnd(result);
  return result;
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last?.part.type === 'text'; last = pieces.at(-1)) {
    const text = last.part.text.replace(/[ \u00a0]+$/, '');
    if (text === last.part.text) return;
    pieces.pop();
    if (text !== '') {
      pieces.push({ ...last, part: { ...last.part, text } });
      return;
    }
  }
}

/** Puts neighbours of one link into it; a link around nothing but white space is none. */
function group(pieces: readonly Piece[]): Inline[] {
  const result: Inline[] = [];
  let open: OpenLink | null = null;
  for (const { part, link } of pieces) {
    const last = result.at(-1);
    if (link === null) result.push(part);
    else if (link === open && last?.type === 'link') last.content.push(part);
    else result.push({ type: 'link', ...link, content: [part] });
    open = link;
  }
  return normalizeInline(
    result.flatMap((part): Inline[] =>
      part.type === 'link' &&
      part.content.every(
        inner => inner.type === 'break' || (inner.type === 'text' && inner.text.trim() === ''),
      )
        ? part.content
        : [part],
    ),
  );
}

/** Several paragraphs in one place that holds but one: with line breaks between. */
export function joinParagraphs(paragraphs: readonly (readonly Inline[])[]): Inline[] {
  return normalizeInline(
    paragraphs.flatMap((content, i): Inline[] => (i > 0 ? [{ type: 'break' }, ...content] : [...content])),
  );
}
