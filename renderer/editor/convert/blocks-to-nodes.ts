import { $createHorizontalRuleNode } from '@lexical/extension';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block, BlockType } from '#shared/article/blocks/block.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import type { Inline } from '#shared/article/inline.ts';
import { $createHeldBlockNode } from '../extensions/held/held-block-node.ts';
import { $createImageNode } from '../extensions/image/image-node.ts';
import { $inlineToNodes } from './inline-to-nodes.ts';
import { $listToNode } from './list-to-nodes.ts';
import { $setBlockId, $setFields, type Fields } from './node-state.ts';

const headingTag = { 2: 'h2', 3: 'h3', 4: 'h4' } as const satisfies Record<Heading['level'], string>;

const toNode: { [T in BlockType]: (block: Extract<Block, { type: T }>) => LexicalNode } = {
  paragraph: ({ type: _type, id: _id, content, ...fields }) => $fill($createParagraphNode(), content, fields),
  heading: ({ type: _type, id: _id, level, content, ...fields }) =>
    $fill($createHeadingNode(headingTag[level]), content, fields),
  quote: ({ type: _type, id: _id, content, ...fields }) => $fill($createQuoteNode(), content, fields),
  list: ({ type: _type, id: _id, ...list }) => $listToNode(list),
  image: image => $createImageNode(image),
  divider: ({ type: _type, id: _id, ...fields }) => {
    const node = $createHorizontalRuleNode();
    $setFields(node, fields);
    return node;
  },
  pullQuote: $createHeldBlockNode,
  gallery: $createHeldBlockNode,
  table: $createHeldBlockNode,
  code: $createHeldBlockNode,
  embed: $createHeldBlockNode,
  aside: $createHeldBlockNode,
  footnote: $createHeldBlockNode,
  unsupported: $createHeldBlockNode,
};

/** Makes the editor's nodes for blocks, one top-level node a block. Legal only inside an update. */
export function $blocksToNodes(body: readonly Block[]): LexicalNode[] {
  return body.map(block => {
    const node = $blockToNode(block);
    $setBlockId(node, block.id);
    return node;
  });
}

function $blockToNode<T extends BlockType>(block: Extract<Block, { type: T }> & { type: T }): LexicalNode {
  return toNode[block.type](block);
}

function $fill(node: ElementNode, content: readonly Inline[], fields: Fields): ElementNode {
  $setFields(node, fields);
  return node.append(...$inlineToNodes(content));
}
