import type { Id } from '#shared/clock.ts';
import type { Article } from './article.ts';
import { blockRuns } from './block-runs.ts';
import type { Block } from './blocks/block.ts';
import type { Inline } from './inline.ts';

/** `TK` or `TKTK` as a word of its own, or `[TK …]` with what is to come; brackets first, since they hold the word. */
const pattern = /\[(?:TK)+(?![\p{L}\p{N}_])[^[\]\n]*\]|(?<![\p{L}\p{N}_])(?:TK)+(?![\p{L}\p{N}_])/gu;

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where TK stands in a text. */
export function tkStretches(text: string): Stretch[] {
  return [...text.matchAll(pattern)].map(hit => ({ start: hit.index, end: hit.index + hit[0].length }));
}

/** Tells whether a text is one TK and nothing else. */
export function isWholeTk(text: string): boolean {
  const [only] = tkStretches(text);
  return only?.start === 0 && only.end === text.length;
}

/** One TK of an article with the words around it. */
export interface TkPlace {
  /** The id of the block, or the field that it stands in. */
  where: 'headline' | 'dek' | Id;
  /** How many come before it in the same block or field. */
  nth: number;
  text: string;
  before: string;
  after: string;
}

/** How many characters are told of the text on each side. */
const around = 40;

/** Every TK of an article in reading order: in headline and dek, as a marker, and where one was only written. */
export function findTks({ headline, dek, body }: Pick<Article, 'headline' | 'dek' | 'body'>): TkPlace[] {
  return [...inText('headline', headline), ...inText('dek', dek), ...body.flatMap(tksOfBlock)];
}

const known = new WeakMap<Block, TkPlace[]>();

/** The TKs of one block; the same block object is looked through once. */
export function tksOfBlock(block: Block): TkPlace[] {
  const before = known.get(block);
  if (before) return before;
  const found =
    block.type === 'code' ? [] : blockRuns(block).flatMap(run => inContent(block.id, run.content));
  const numbered = found.map((place, nth) => ({ ...place, nth }));
  known.set(block, numbered);
  return numbered;
}

function inText(where: TkPlace['where'], text: string): TkPlace[] {
  return tkStretches(text).map((stretch, nth) => place(where, nth, text, stretch));
}

function inContent(where: Id, content: readonly Inline[]): TkPlace[] {
  const stretches: Stretch[] = [];
  let text = '';
  const add = (part: Inline): void => {
    if (part.type === 'link') part.content.forEach(add);
    else if (part.type === 'break') text += '\n';
    else if (part.type === 'tk' || part.type === 'text') {
      const start = text.length;
      text += part.text;
      if (part.type === 'tk') stretches.push({ start, end: text.length });
      else if (!part.marks.includes('code'))
        stretches.push(
          ...tkStretches(part.text).map(hit => ({ start: start + hit.start, end: start + hit.end })),
        );
    }
  };
  content.forEach(add);
  return stretches.map((stretch, nth) => place(where, nth, text, stretch));
}

function place(where: TkPlace['where'], nth: number, text: string, { start, end }: Stretch): TkPlace {
  return {
    where,
    nth,
    text: text.slice(start, end),
    before:
      start > around ? `…${text.slice(start - around, start).replace(/^\S*\s/, '')}` : text.slice(0, start),
    after:
      text.length > end + around
        ? `${text.slice(end, end + around).replace(/\s\S*$/, '')}…`
        : text.slice(end),
  };
}
