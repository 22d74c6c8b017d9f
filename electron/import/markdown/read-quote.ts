import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { Quote } from '#shared/article/blocks/quote.ts';
import type { Inline } from '#shared/article/inline.ts';
import { readFlowText } from './read-flow-text.ts';
import { plainInline, readInline } from './read-inline.ts';
import type { Reading } from './reading.ts';
import { readTag } from './tags.ts';

/** Reads a quotation: a block for each paragraph, and who is quoted from a last paragraph `— <cite>Name</cite>`. */
export function readQuote({ children }: Blockquote, reading: Reading): Quote[] {
  const { attribution, rest } = takeAttribution(children, reading);
  const contents = rest.flatMap(node => readParagraphs(node, reading));
  return (contents.length === 0 ? [[]] : contents).map((content, i) => ({
    type: 'quote',
    id: reading.origin.newId(),
    content,
    attribution: i === 0 ? attribution : '',
    continues: i > 0,
  }));
}

/** Parts a last paragraph `— <cite>Name</cite>` from what stands before it. */
export function takeAttribution(
  nodes: readonly RootContent[],
  reading: Reading,
): { attribution: string; rest: readonly RootContent[] } {
  const last = nodes.at(-1);
  const attribution = last?.type === 'paragraph' ? readAttribution(last, reading) : null;
  return attribution === null ? { attribution: '', rest: nodes } : { attribution, rest: nodes.slice(0, -1) };
}

function readParagraphs(node: RootContent, reading: Reading): Inline[][] {
  if (node.type === 'paragraph') return [readInline(node.children, reading)];
  if (node.type === 'html' && readTag(node.value).kind === 'break') return [[{ type: 'break' }]];
  reading.lost('in-quote', 'What a quotation holds beside paragraphs is kept as its text.', node);
  if (node.type === 'blockquote') return node.children.flatMap(child => readParagraphs(child, reading));
  if (node.type === 'list') return node.children.map(item => readFlowText(item, reading));
  return [readFlowText(node, reading)];
}

/** The form in which Galley writes who is quoted; null for a paragraph that is anything else. */
function readAttribution({ children }: Paragraph, reading: Reading): string | null {
  const [dash, open, ...rest] = children;
  const close = rest.at(-1);
  if (dash?.type !== 'text' || !/^[—–] ?$/.test(dash.value)) return null;
  if (open?.type !== 'html' || open.value !== '<cite>') return null;
  if (close?.type !== 'html' || close.value !== '</cite>') return null;
  return plainInline(rest.slice(0, -1), reading);
}
