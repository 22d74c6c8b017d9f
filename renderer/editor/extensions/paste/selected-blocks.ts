import { $generateJSONFromSelectedNodes, $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import {
  $createParagraphNode,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';
import { $nodeToBlock } from '../../convert/nodes-to-blocks.ts';

/** The selected part of the body. */
export interface SelectedBlocks {
  blocks: Block[];
  /** It lies within one text. */
  inline: boolean;
}

/** Reads what is selected; null where nothing is, or the selection is one that only its own extension understands. */
export function $selectedBlocks(editor: LexicalEditor, newId: () => string): SelectedBlocks | null {
  const selection = $getSelection();
  const ranged = $isRangeSelection(selection) && !selection.isCollapsed();
  if (!ranged && !$isNodeSelection(selection)) return null;
  const { nodes } = $generateJSONFromSelectedNodes(editor, selection);
  const blocks: Block[] = [];
  let loose: LexicalNode[] = [];
  let inline = true;
  const endText = () => {
    if (loose.length === 0) return;
    const paragraph = $createParagraphNode().append(...loose);
    loose = [];
    $setBlockId(paragraph, newId());
    blocks.push($nodeToBlock(paragraph));
  };
  for (const node of $generateNodesFromSerializedNodes(nodes)) {
    const isBlock = ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
    if (!isBlock) {
      loose.push(node);
      continue;
    }
    endText();
    inline = false;
    if ($getBlockId(node) === '') $setBlockId(node, newId());
    blocks.push($nodeToBlock(node));
  }
  endText();
  return blocks.length > 0 ? { blocks, inline } : null;
}
