import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline, TextSpan } from '#shared/article/inline.ts';
import { mapContent, mapSpans, spansOf } from '#shared/article/map-content.ts';

/** What can only be judged when the whole has been read: what is bold among its neighbours, which language is usual. */
export function settle(blocks: readonly Block[], asItWas: boolean): Block[] {
  const settled = settleLanguages(blocks);
  return asItWas ? settled : settleBold(settled);
}

/** The language of most of the text needs no marking; nor does another spelling of it, e.g. `en-GB` in `en-US`. */
function settleLanguages(blocks: readonly Block[]): Block[] {
  const lengths = new Map<string, number>();
  for (const { language, text } of spansOf(blocks)) {
    const primary = language.split('-')[0] ?? '';
    lengths.set(primary, (lengths.get(primary) ?? 0) + text.length);
  }
  if (lengths.size === 0 || (lengths.size === 1 && lengths.has(''))) return [...blocks];
  const [usual] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const unmark = (span: TextSpan): TextSpan =>
    span.language !== '' && span.language.split('-')[0] === usual ? { ...span, language: '' } : span;
  return blocks.map(block => mapContent(block, content => mapSpans(content, unmark)));
}

/** Bold says something only beside what is not bold: not in a whole page, nor in a whole heading or header row. */
function settleBold(blocks: readonly Block[]): Block[] {
  if (blocks.length > 1 && allBold(spansOf(blocks))) return blocks.map(block => mapContent(block, plain));
  return blocks.map(block => {
    if (block.type === 'heading') return allBold(spansOf([block])) ? mapContent(block, plain) : block;
    if (block.type !== 'table' || !block.header) return block;
    const [first, ...rest] = block.rows;
    if (!first) return block;
    const cells = first.cells.map(cell => ({ ...cell, content: plain(cell.content) }));
    return { ...block, rows: [{ ...first, cells }, ...rest] };
  });
}

function allBold(spans: readonly TextSpan[]): boolean {
  const seen = spans.filter(span => span.text.trim() !== '');
  return seen.length > 0 && seen.every(span => span.marks.includes('bold'));
}

function plain(content: Inline[]): Inline[] {
  return mapSpans(content, span => ({ ...span, marks: span.marks.filter(mark => mark !== 'bold') }));
}
