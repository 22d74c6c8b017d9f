import {
  $createParagraphNode,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { Block } from '#shared/article/blocks/block.ts';
import { blocksToText } from '#shared/html/blocks-to-text.ts';
import { runsOf } from '#shared/html/runs-of.ts';
import { joinParagraphs } from '#shared/html/text-run.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';

/** What may be inserted at a place: blocks, running text (list entries, cells, captions), or characters (code). */
export type PlaceKind = 'blocks' | 'item' | 'text' | 'characters';

/** The selection to insert at: behind a selected block, at the end where there is none. */
export function $placeToInsert(): RangeSelection | null {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) return selection;
  const last = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined;
  if (!last) $getRoot().selectEnd();
  else if ($isDecoratorNode(last) && !last.isInline()) {
    const paragraph = $createParagraphNode();
    last.insertAfter(paragraph);
    paragraph.select();
  } else last.selectNext();
  const moved = $getSelection();
  return $isRangeSelection(moved) ? moved : null;
}

export function $placeKind(selection: RangeSelection): PlaceKind {
  const node = selection.anchor.getNode();
  const block = $findMatchingParent(node, at => $isElementNode(at) && !at.isInline());
  if (!block || $isRootNode(block)) return 'blocks';
  if (/code/.test(block.getType())) return 'characters';
  if (block.getType() === 'listitem') return 'item';
  return $isRootNode(block.getParent()) ? 'blocks' : 'text';
}

/**
 * Inserts blocks at a selection as its place allows. One paragraph, or `inline` content, goes into the text there; a
 * list joins the list it is pasted into; a place for running text takes the words of everything.
 */
export function $insertBlocks(blocks: readonly Block[], inline: boolean, selection: RangeSelection): void {
  const kind = $placeKind(selection);
  if (kind === 'characters') {
    selection.insertRawText(blocksToText(blocks));
    return;
  }
  const [only] = blocks;
  const single = blocks.length === 1 && only ? runsOf(only) : null;
  const intoText = single && (inline || only?.type === 'paragraph');
  const listIntoItem = kind === 'item' && blocks.every(block => block.type === 'list');
  if (intoText) selection.insertNodes($inlineToNodes(joinParagraphs(single)));
  else if (kind === 'text' || (kind === 'item' && !listIntoItem)) $insertWords(blocks, selection);
  else $insertNodes($blocksToNodes(blocks));
}

/** The words of blocks; footnotes, whose text stands elsewhere, and what has no words go to the end of the place. */
function $insertWords(blocks: readonly Block[], selection: RangeSelection): void {
  const inside = blocks.filter(block => block.type !== 'footnote' && runsOf(block) !== null);
  const behind = blocks.filter(block => !inside.includes(block));
  const top = selection.anchor.getNode().getTopLevelElement();
  selection.insertNodes($inlineToNodes(joinParagraphs(inside.flatMap(block => runsOf(block) ?? []))));
  let last: LexicalNode | null = top;
  for (const node of $blocksToNodes(behind)) {
    if (last) last.insertAfter(node, false);
    last = node;
  }
}
