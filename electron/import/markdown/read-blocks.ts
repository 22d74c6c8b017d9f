import type { Blockquote, List as ListNode, Paragraph, RootContent } from 'mdast';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { Inline } from '#shared/article/inline.ts';
import { readFlowText } from './read-flow-text.ts';
import { dropComment, readInline } from './read-inline.ts';
import { readList } from './read-list.ts';
import { readPictures } from './read-picture.ts';
import { readQuote } from './read-quote.ts';
import type { Reading } from './reading.ts';
import { readTag } from './tags.ts';

type Readers = {
  [T in RootContent['type']]?: (node: Extract<RootContent, { type: T }>, reading: Reading) => Block[];
};

/** How each block of Markdown is read; a type without an entry is kept as paragraphs of its text, with a note. */
const readers: Readers = {
  paragraph: readParagraph,
  heading: (node, reading) => {
    if (node.depth > 4)
      reading.lost('heading-level', `A heading of level ${node.depth} became one of level 4.`, node);
    const content = readInline(node.children, reading);
    return [{ type: 'heading', id: reading.origin.newId(), level: headingLevel(node.depth), content }];
  },
  blockquote: (node: Blockquote, reading) => readQuote(node, reading),
  list: (node: ListNode, reading) => [
    { type: 'list', id: reading.origin.newId(), ...readList(node, reading) },
  ],
  thematicBreak: (_node, reading) => [{ type: 'divider', id: reading.origin.newId() }],
  html: (node, reading) => {
    const tag = readTag(node.value.trim());
    if (tag.kind === 'break') return [paragraphOf([{ type: 'break' }], reading)];
    if (tag.kind === 'comment') {
      dropComment(node.value.trim(), node, reading);
      return [];
    }
    reading.lost('html', 'HTML kept as text.', node);
    return [paragraphOf(readFlowText(node, reading), reading)];
  },
  table: (node, reading) => {
    reading.lost('table', 'A table is kept as text, a paragraph for each row.', node);
    return node.children.map(row => paragraphOf(readFlowText(row, reading), reading));
  },
  definition: () => [],
  yaml: () => [],
};

export function readBlock(node: RootContent, reading: Reading): Block[] {
  return readByType(node, reading);
}

function readByType<T extends RootContent['type']>(
  node: Extract<RootContent, { type: T }>,
  reading: Reading,
): Block[] {
  const read: Readers[T] = readers[node.type];
  if (read) return read(node, reading);
  reading.lost(node.type, `${nodeNames[node.type] ?? `A part of kind ${node.type}`} is kept as text.`, node);
  return [paragraphOf(readFlowText(node, reading), reading)];
}

const nodeNames: Partial<Record<RootContent['type'], string>> = {
  code: 'A block of code',
  footnoteDefinition: 'A footnote',
};

/** A paragraph; pictures that stand alone in it are blocks, with what follows on the next line as caption. */
function readParagraph(node: Paragraph, reading: Reading): Block[] {
  return readPictures(node, reading) ?? [paragraphOf(readInline(node.children, reading), reading)];
}

function paragraphOf(content: Inline[], reading: Reading): Block {
  return { type: 'paragraph', id: reading.origin.newId(), content };
}

function headingLevel(depth: number): Heading['level'] {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}
