import { $createHeadingNode, $isHeadingNode, HeadingNode } from '@lexical/rich-text';
import type { Heading } from '#shared/article/blocks/heading.ts';
import { blockConverter } from '../../convert/block-converter.ts';
import { $fill } from '../../convert/fill.ts';
import { $getFields } from '../../convert/node-state.ts';
import { $nodesToInline } from '../../convert/nodes-to-inline.ts';

type Level = Heading['level'];

const tagOf = { 2: 'h2', 3: 'h3', 4: 'h4' } as const satisfies Record<Level, string>;
const levelOf: Record<string, Level> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

export const headingConverter = blockConverter({
  type: 'heading',
  node: HeadingNode,
  $is: $isHeadingNode,
  $toNode: ({ type: _type, id: _id, level, content, ...fields }) =>
    $fill($createHeadingNode(tagOf[level]), content, fields),
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'heading',
    id,
    level: levelOf[node.getTag()] ?? 4,
    content: $nodesToInline(node.getChildren()),
  }),
});
