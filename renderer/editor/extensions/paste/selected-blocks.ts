import { $generateJSONFromSelectedNodes, $generateNodesFromSerializedNodes } from '@lexical/clipboard';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import { $readerOf } from '../../convert/block-converters.ts';
import { $getBlockId, $setBlockId } from '../../convert/node-state.ts';
import { $nodeToBlock } from '../../convert/nodes-to-blocks.ts';
import { $notesBehind } from '../footnotes/bring-notes.ts';
import { $isGalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { $createImageNode, $pictureContent } from '../image/image-node.ts';

/** The selected part of the body. */
export interface SelectedBlocks {
  blocks: Block[];
  /** It lies within one text. */
  inline: boolean;
  /** Notes that something in it refers to and that are not selected themselves. */
  notes: Footnote[];
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
  const $take = (node: LexicalNode): void => {
    if (node.isInline()) {
      loose.push(node);
      return;
    }
    endText();
    inline = false;
    const block = $asBlock(node);
    if (block) {
      if ($getBlockId(block) === '') $setBlockId(block, newId());
      blocks.push($nodeToBlock(block));
    } else if ($isElementNode(node)) {
      // A part of a block that the selection did not take whole, e.g. a caption: its words.
      for (const child of node.getChildren()) $take(child);
      endText();
    }
  };
  for (const node of $generateNodesFromSerializedNodes(nodes)) $take(node);
  endText();
  return blocks.length > 0 ? { blocks, inline, notes: $notesBehind(blocks) } : null;
}

/** The node as one that stands for a block; null for one that is only part of a block. */
function $asBlock(node: LexicalNode): LexicalNode | null {
  if (!$isGalleryPictureNode(node)) return $readerOf(node) ? node : null;
  const image = $createImageNode($pictureContent(node));
  $setBlockId(image, $getBlockId(node));
  return image;
}
