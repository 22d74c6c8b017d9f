import type { Block } from '#shared/article/blocks/block.ts';
import { blockText } from '#shared/article/plain-text.ts';
import type { Anchor } from '#shared/review/anchor.ts';
import type { Place, Places } from './settle-signs.ts';

const around = 32;

/** The anchor of two places in a body; the text between blocks is a line break. Null for a body without blocks. */
export function toAnchor({ start, end }: Places, body: readonly Block[]): Anchor | null {
  const [from, to] = inOrder(start ?? end, end ?? start);
  const first = body[from?.index ?? 0];
  if (!first) return null;
  if (!from || !to) return anchorAt(first, 0);
  const last = body[to.index] ?? first;
  const text = blockText(first);
  const lastText = blockText(last);
  const startsAt = Math.min(from.offset, text.length);
  const endsAt = Math.min(to.offset, lastText.length);
  const between = body.slice(from.index + 1, to.index).map(blockText);
  const exact =
    last === first
      ? text.slice(startsAt, endsAt)
      : [text.slice(startsAt), ...between, lastText.slice(0, endsAt)].join('\n');
  return {
    baseRevision: 0,
    blockId: first.id,
    start: startsAt,
    end: endsAt,
    exact,
    prefix: wholeEnd(text.slice(Math.max(0, startsAt - around), startsAt)),
    suffix: wholeStart(lastText.slice(endsAt, endsAt + around)),
    endBlockId: last === first ? null : last.id,
  };
}

function anchorAt(block: Block, offset: number): Anchor {
  const suffix = wholeStart(blockText(block).slice(offset, offset + around));
  return {
    baseRevision: 0,
    blockId: block.id,
    start: offset,
    end: offset,
    exact: '',
    prefix: '',
    suffix,
    endBlockId: null,
  };
}

function inOrder(a: Place | null, b: Place | null): [Place | null, Place | null] {
  if (!a || !b) return [a, b];
  return a.index < b.index || (a.index === b.index && a.offset <= b.offset) ? [a, b] : [b, a];
}

/** Without half a character at its beginning or its end. */
function wholeEnd(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '');
}

function wholeStart(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
