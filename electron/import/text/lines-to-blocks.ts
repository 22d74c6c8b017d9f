import type { Block } from '#shared/article/blocks/block.ts';
import type { Paragraph } from '#shared/article/blocks/paragraph.ts';
import { type Inline, textSpan } from '#shared/article/inline.ts';
import type { Origin } from '#shared/clock.ts';
import { isList, readListMarker } from './list-marker.ts';

/** A line of up to this many characters may be verse, an address or a signature; longer ones are paragraphs. */
const longestShortLine = 80;

/**
 * Makes blocks of passages that stand together: a list where each opens with a marker, one paragraph with line
 * breaks where all are short (a stanza, an address), else a paragraph each.
 */
export function linesToBlocks(texts: readonly string[], origin: Origin): Block[] {
  const blocks: Block[] = [];
  for (const run of partByMarkers(texts)) {
    if (isList(run)) blocks.push(toList(run, origin));
    else if (run.length > 1 && run.every(text => text.length <= longestShortLine)) {
      blocks.push(toParagraph(run, origin));
    } else for (const text of run) blocks.push(toParagraph([text], origin));
  }
  return blocks;
}

/** Parts lines where entries of a list begin or end. */
function partByMarkers(texts: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const text of texts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const same =
      before !== undefined && (readListMarker(before) !== null) === (readListMarker(text) !== null);
    if (run && same) run.push(text);
    else runs.push([text]);
  }
  return runs;
}

function toList(texts: readonly string[], origin: Origin): Block {
  const markers = texts.flatMap(text => readListMarker(text) ?? []);
  const start = markers[0]?.number ?? null;
  return {
    type: 'list',
    id: origin.newId(),
    kind: start === null ? 'bulleted' : 'numbered',
    start: start ?? 1,
    items: markers.map(({ rest }) => ({
      id: origin.newId(),
      content: [textSpan(rest)],
      checked: false,
      children: null,
    })),
  };
}

function toParagraph(lines: readonly string[], origin: Origin): Paragraph {
  const content: Inline[] = lines.flatMap((text, i) => [
    ...(i > 0 ? [{ type: 'break' as const }] : []),
    textSpan(text),
  ]);
  return { type: 'paragraph', id: origin.newId(), content };
}
