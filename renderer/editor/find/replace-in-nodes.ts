import {
  $copyNode,
  $createLineBreakNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import type { Aside } from '#shared/article/blocks/aside.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { groupByPlace, type PlacedEdit, replaceInBlock } from '#shared/find/replace-in-article.ts';
import type { TextEdit } from '#shared/find/replace-in-inline.ts';
import { $blocksToNodes } from '../convert/blocks-to-nodes.ts';
import { $nodeToBlock } from '../convert/nodes-to-blocks.ts';
import { $isAsideNode } from '../extensions/aside/aside-node.ts';
import { $setAttribution } from '../extensions/attribution/attribution-state.ts';
import { $isEmbedNode } from '../extensions/embed/embed-node.ts';
import { $isImageNode, type ImageNode } from '../extensions/image/image-node.ts';
import { $getPictureFile, $setPictureFile } from '../extensions/image/picture-file.ts';
import { $isTkNode } from '../extensions/tk/tk-node.ts';
import { $findSpot } from './place-in-editor.ts';
import { $textLeaves } from './text-leaves.ts';

/** Carries out the edits of one block in the node that stands for it. Legal only inside an update. */
export function $replaceInBlockNode(top: LexicalNode, edits: readonly PlacedEdit[]): void {
  const asData = new Map<LexicalNode, PlacedEdit[]>();
  for (const [, here] of groupByPlace(edits)) {
    const [first] = here;
    if (!first) continue;
    const { node, slot } = $findSpot(top, first.place);
    if (slot) $replaceInSlot(slot, here);
    else asData.set(node, [...(asData.get(node) ?? []), ...here]);
  }
  for (const [node, here] of asData) $replaceAsData(node, here);
}

/** Replaces in running text; marks, links and whatever else stands around the words stays, as in `replaceInInline`. */
function $replaceInSlot(slot: ElementNode, edits: readonly TextEdit[]): void {
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    const leaves = $textLeaves(slot).filter(leaf => leaf.end > edit.start && leaf.start < edit.end);
    for (const [i, leaf] of [...leaves.entries()].reverse()) {
      const from = Math.max(edit.start - leaf.start, 0);
      const to = Math.min(edit.end, leaf.end) - leaf.start;
      $replaceInLeaf(leaf.node, from, to, i === 0 ? edit.text : '');
    }
  }
  $keepSelectionInside();
}

function $replaceInLeaf(node: LexicalNode, from: number, to: number, text: string): void {
  const isWhole = from === 0 && to === node.getTextContentSize();
  if ($isTextNode(node) && !$isTabNode(node) && !(isWhole && $isTkNode(node))) {
    node.spliceText(from, to - from, text);
    $breakLines(node);
    return;
  }
  if (text !== '') {
    const words = $createTextNode(text);
    node.insertBefore(words);
    $breakLines(words);
  }
  node.remove();
}

/** Makes line breaks of line feeds in a text, and nothing of a text without characters. */
function $breakLines(node: TextNode): void {
  const lines = node.getTextContent().split('\n');
  for (const [i, line] of lines.entries()) {
    if (lines.length === 1) break;
    if (i > 0) node.insertBefore($createLineBreakNode());
    if (line !== '') node.insertBefore($copyNode(node).setTextContent(line));
  }
  if (lines.length > 1 || lines[0] === '') node.remove();
}

/** A caret behind the end of a text that became shorter goes to its end. */
function $keepSelectionInside(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const point of [selection.anchor, selection.focus]) {
    if (point.type !== 'text') continue;
    const size = point.getNode().getTextContentSize();
    if (point.offset > size) point.set(point.key, size, 'text');
  }
}

/** Replaces in what is no running text: through the block, which the node then takes in or is made anew from. */
function $replaceAsData(node: LexicalNode, edits: readonly PlacedEdit[]): void {
  if ($isImageNode(node)) {
    $replaceAlt(node, edits);
    return;
  }
  const before = $nodeToBlock(node);
  const block = replaceInBlock(before, edits);
  if (!$takeIn(node, before, block)) for (const made of $blocksToNodes([block])) node.replace(made);
}

/** The alt text is all that a picture holds beside its caption; pictures of galleries are no blocks of their own. */
function $replaceAlt(picture: ImageNode, edits: readonly TextEdit[]): void {
  let { alt } = $getPictureFile(picture);
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    alt = alt.slice(0, start) + text + alt.slice(end);
  $setPictureFile(picture, { alt });
}

function $takeIn(node: LexicalNode, before: Block, block: Block): boolean {
  if (block.type === 'quote' || block.type === 'pullQuote') $setAttribution(node, block.attribution);
  else if ($isAsideNode(node) && isRetitled(before, block)) node.setTitle(block.title);
  else if (block.type === 'embed' && $isEmbedNode(node))
    node.setCard({ ...node.getCard(), title: block.title });
  else return false;
  return true;
}

function isRetitled(before: Block, block: Block): block is Aside {
  return before.type === 'aside' && block.type === 'aside' && before.blocks === block.blocks;
}
