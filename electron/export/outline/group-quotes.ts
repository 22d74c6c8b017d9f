import type { Block } from '#shared/article/blocks/block.ts';
import type { Quote } from '#shared/article/blocks/quote.ts';

/** The paragraphs of one quotation and whoever is quoted. */
export interface Quotation {
  type: 'quotation';
  paragraphs: Quote[];
  attribution: string;
}

export type BodyPart = Exclude<Block, { type: 'quote' }> | Quotation;

/**
 * Joins the paragraphs of each quotation. One that `continues` belongs to the quote right before it, unless it is
 * said to be by somebody else; the attribution may stand on any of them.
 */
export function groupQuotes(body: readonly Block[]): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const block of body) {
    if (block.type !== 'quote') {
      parts.push(block);
      continue;
    }
    const last = parts.at(-1);
    const open = block.continues && last?.type === 'quotation' ? last : null;
    if (open && (open.attribution === '' || ['', open.attribution].includes(block.attribution))) {
      open.paragraphs.push(block);
      open.attribution ||= block.attribution;
    } else {
      parts.push({ type: 'quotation', paragraphs: [block], attribution: block.attribution });
    }
  }
  return parts;
}
