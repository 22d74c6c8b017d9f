import { $isHorizontalRuleNode } from '@lexical/extension';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isElementNode, type LexicalNode } from 'lexical';
import { withId } from '#shared/article/block-ids.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import { $isHeldBlockNode } from '../extensions/held/held-block-node.ts';
import { $isImageNode } from '../extensions/image/image-node.ts';
import { $getBlockId, $getFields } from './node-state.ts';
import { $nodesToInline } from './nodes-to-inline.ts';
import { $nodeToList } from './nodes-to-list.ts';

const levelOf: Record<string, Heading['level']> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/**
 * Reads the block that a top-level node stands for. Throws on a node that no block can hold: silently leaving it
 * out would lose what somebody wrote.
 */
export function $nodeToBlock(node: LexicalNode): Block {
  const id = $getBlockId(node);
  if ($isListNode(node)) return { ...$nodeToList(node), type: 'list', id };
  if ($isImageNode(node)) return { ...node.getImage(), id };
  if ($isHorizontalRuleNode(node)) return { ...$getFields(node), type: 'divider', id };
  if ($isHeldBlockNode(node)) return withId(node.getBlock(), id);
  if (!$isElementNode(node))
    throw new Error(`The editor holds a ${node.getType()}, which an article cannot hold.`);
  const fields = $getFields(node);
  const content = $nodesToInline(node.getChildren());
  if ($isHeadingNode(node))
    return { ...fields, type: 'heading', id, level: levelOf[node.getTag()] ?? 4, content };
  if ($isQuoteNode(node)) {
    return { attribution: '', continues: false, ...fields, type: 'quote', id, content };
  }
  return { ...fields, type: 'paragraph', id, content };
}
