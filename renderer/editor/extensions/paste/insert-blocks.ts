import { $isListItemNode } from '@lexical/list';
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
import type { Footnote } from '#shared/article/blocks/footnote.ts';
import { blocksToText } from '#shared/html/blocks-to-text.ts';
import { runsOf } from '#shared/html/runs-of.ts';
import { joinParagraphs } from '#shared/html/text-run.ts';
import { $blockAround } from '../../convert/block-around.ts';
import { $blocksToNodes } from '../../convert/blocks-to-nodes.ts';
import { $holdsBlocks } from '../../convert/holds-blocks.ts';
import { $inlineToNodes } from '../../convert/inline-to-nodes.ts';
import { $isCodeNode } from '../code/code-node.ts';
import { $bringNotes } from '../footnotes/bring-notes.ts';
import { $isFootnoteNode } from '../footnotes/footnote-node.ts';
import { $notesAtEnd, $placeNotes } from '../footnotes/place-note.ts';

/** What may be inserted at a place: blocks, running text (list entries, cells, captions), or characters (code). */
export type PlaceKind = 'blocks' | 'item' | 'text' | 'characters';

/** What is inserted. */
export interface Insertion {
  blocks: readonly Block[];
  /** It goes into the text that stands there, whatever it was copied from. */
  inline: boolean;
  /** Notes that come along where something that is inserted refers to them. */
  footnotes: readonly Footnote[];
}

/** The selection to insert at: behind a selected block, at the end of the text where there is none. */
export function $placeToInsert(): RangeSelection | null {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) return selection;
  const last = $isNodeSelection(selection) ? selection.getNodes().at(-1) : $lastOfText();
  if (!last) $getRoot().append($createParagraphNode()).selectEnd();
  else if (!$isNodeSelection(selection) && $isElementNode(last)) last.selectEnd();
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
  if ($isCodeNode(block)) return 'characters';
  if ($isListItemNode(block)) return 'item';
  // A note is one text, although it is a block of the body.
  if ($isFootnoteNode(block)) return 'text';
  return $holdsBlocks(block.getParent()) ? 'blocks' : 'text';
}

/**
 * Inserts blocks at a selection as its place allows. One paragraph, or `inline` content, goes into the text there; a
 * list joins the list it is pasted into; a place for running text takes the words of everything; notes go to the notes.
 */
export function $insertBlocks({ blocks, inline, footnotes }: Insertion, selection: RangeSelection): void {
  const kind = $placeKind(selection);
  if (kind === 'characters') {
    selection.insertRawText(blocksToText(blocks));
    return;
  }
  const [only] = blocks;
  const single = blocks.length === 1 && only ? runsOf(only) : null;
  const intoText = single && (inline || only?.type === 'paragraph' || kind === 'text');
  const listIntoItem = kind === 'item' && blocks.every(block => block.type === 'list');
  if (intoText) selection.insertNodes($inlineToNodes(joinParagraphs(single)));
  else if (kind === 'text' || (kind === 'item' && !listIntoItem)) $insertWords(blocks, selection);
  else $insertBeside(blocks, selection);
  $bringNotes(footnotes);
}

/** Puts notes that were copied as blocks among the notes. */
export function $insertNotes(blocks: readonly Block[]): void {
  $placeNotes($blocksToNodes(blocks).filter($isFootnoteNode));
}

function $insertBeside(blocks: readonly Block[], selection: RangeSelection): void {
  const others = blocks.filter(block => block.type !== 'footnote');
  if (others.length > 0) $insertNodes($blocksToNodes(others));
  else if (!selection.isCollapsed()) selection.removeText();
  $insertNotes(blocks);
}

/** The words of blocks; what has no words goes behind the block of the place, or behind the text if that is a note. */
function $insertWords(blocks: readonly Block[], selection: RangeSelection): void {
  const inside = blocks.filter(block => block.type !== 'footnote' && runsOf(block) !== null);
  const behind = blocks.filter(block => block.type !== 'footnote' && !inside.includes(block));
  const block = $blockAround(selection.anchor.getNode());
  selection.insertNodes($inlineToNodes(joinParagraphs(inside.flatMap(one => runsOf(one) ?? []))));
  const nodes = $blocksToNodes(behind);
  const note = $isFootnoteNode(block) ? ($notesAtEnd()[0] ?? block) : null;
  if (note) for (const node of nodes) note.insertBefore(node, false);
  else for (const node of nodes.toReversed()) block?.insertAfter(node, false);
  $insertNotes(blocks);
}

/** The last block before the notes; undefined in a body of notes alone. */
function $lastOfText(): LexicalNode | undefined {
  return $getRoot()
    .getChildren()
    .findLast(block => !$isFootnoteNode(block));
}
