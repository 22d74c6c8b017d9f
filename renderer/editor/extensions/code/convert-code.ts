import { blockConverter } from '../../convert/block-converter.ts';
import { $getFields, $setFields } from '../../convert/node-state.ts';
import { $createCodeNode, $isCodeNode, CodeNode } from './code-node.ts';

export const codeConverter = blockConverter({
  type: 'code',
  node: CodeNode,
  $is: $isCodeNode,
  $toNode: ({ type: _type, id: _id, text, language, ...fields }) => {
    const node = $createCodeNode(text, language);
    $setFields(node, fields);
    return node;
  },
  $toBlock: (node, id) => ({
    ...$getFields(node),
    type: 'code',
    id,
    language: node.getLanguage() ?? '',
    text: node.getTextContent(),
  }),
});
