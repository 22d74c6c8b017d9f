import type { Blockquote, FootnoteDefinition, List as ListNode, Paragraph, RootContent } from 'mdast';
import type { Block } from '#shared/article/blocks/block.ts';
import type { BoxedBlock } from '#shared/article/blocks/boxed-block.ts';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { Image } from '#shared/article/blocks/image.ts';
import type { Inline } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { findWrappings, type Wrapping } from '../../export/formats/md/wrappings.ts';
import { readFlowText } from './read-flow-text.ts';
import { dropComment, plainInline, readInline } from './read-inline.ts';
import { readList } from './read-list.ts';
import { readPictures } from './read-picture.ts';
import { readQuote, takeAttribution } from './read-quote.ts';
import { readTable } from './read-table.ts';
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
  table: (node, reading) => [readTable(node, [], reading)],
  code: ({ lang, value }, reading) => [
    { type: 'code', id: reading.origin.newId(), language: lang ?? '', text: value },
  ],
  footnoteDefinition: readFootnote,
  definition: () => [],
  yaml: () => [],
};

/** Reads nodes that stand side by side, and what Galley writes between two tags. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
  const at = reading.at;
  const blocks: Block[] = [];
  for (const found of findWrappings(nodes)) {
    reading.at = at + blocks.length;
    if (found.wrapping === null) blocks.push(...readByType(found.node, reading));
    else blocks.push(...(readWrapping(found.wrapping, found.within, reading) ?? readApart(found, reading)));
  }
  reading.at = at + blocks.length;
  return blocks;
}

/** Reads tags with something else between them than Galley writes, each node by itself. */
function readApart(
  { open, within }: { open: RootContent; within: RootContent[] },
  reading: Reading,
): Block[] {
  return [...readByType(open, reading), ...readBlocks(within, reading)];
}

/** Reads a wrapping; null when what is in it is not what Galley puts there. */
function readWrapping(wrapping: Wrapping, within: readonly RootContent[], reading: Reading): Block[] | null {
  const id = reading.origin.newId();
  switch (wrapping.kind) {
    case 'box': {
      const blocks = readBlocks(within, reading);
      const boxed = blocks.filter(isBoxed);
      return [
        { type: 'aside', id, title: wrapping.title, blocks: boxed },
        ...blocks.filter(block => !isBoxed(block)),
      ];
    }
    case 'pull quote': {
      const { attribution, rest } = takeAttribution(within, reading);
      return [{ type: 'pullQuote', id, content: joinTexts(rest, reading), attribution }];
    }
    case 'gallery': {
      const isPicture = (node: RootContent) =>
        node.type === 'paragraph' && node.children[0]?.type === 'image';
      const pictures = within.filter(isPicture).flatMap(node => readByType(node, reading));
      const items = pictures.flatMap(block => (block.type === 'image' ? [toItem(block)] : []));
      if (items.length === 0 || items.length < pictures.length) return null;
      const rest = within.filter(node => !isPicture(node));
      return [{ type: 'gallery', id, caption: joinTexts(rest, reading), items }];
    }
    case 'captioned table': {
      const [table, ...caption] = within;
      return table?.type === 'table' ? [readTable(table, joinTexts(caption, reading), reading)] : null;
    }
    case 'embed': {
      const [card, ...caption] = within;
      const [link, ...more] = card?.type === 'paragraph' ? card.children : [];
      if (link?.type !== 'link' || more.length > 0) return null;
      const title = plainInline(link.children, reading);
      return [
        {
          type: 'embed',
          id,
          kind: wrapping.what,
          address: link.url,
          title: title === link.url ? '' : title,
          caption: joinTexts(caption, reading),
        },
      ];
    }
  }
}

function toItem({ type: _type, ...item }: Image): GalleryItem {
  return item;
}

function isBoxed(block: Block): block is BoxedBlock {
  return block.type !== 'aside' && block.type !== 'footnote';
}

/** Blocks of text as one run, each on a line of its own. */
function joinTexts(nodes: readonly RootContent[], reading: Reading): Inline[] {
  return normalizeInline(
    nodes.flatMap((node, i): Inline[] => [
      ...(i === 0 ? [] : [{ type: 'break' as const }]),
      ...readText(node, reading),
    ]),
  );
}

function readText(node: RootContent, reading: Reading): Inline[] {
  const isBreak = node.type === 'html' && readTag(node.value.trim()).kind === 'break';
  return isBreak ? [{ type: 'break' }] : readFlowText(node, reading);
}

function readFootnote(node: FootnoteDefinition, reading: Reading): Block[] {
  if (node.children.some(({ type }) => type !== 'paragraph' && type !== 'html')) {
    reading.lost('footnote', 'What a footnote holds beside paragraphs is kept as its text.', node);
  }
  const id = reading.defineNote(node.identifier);
  return [{ type: 'footnote', id, content: joinTexts(node.children, reading) }];
}

function readByType<T extends RootContent['type']>(
  node: Extract<RootContent, { type: T }>,
  reading: Reading,
): Block[] {
  const read: Readers[T] = readers[node.type];
  if (read) return read(node, reading);
  reading.lost(node.type, `A part of kind ${node.type} is kept as text.`, node);
  return [paragraphOf(readFlowText(node, reading), reading)];
}

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
