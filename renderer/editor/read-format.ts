import { $isLinkNode } from '@lexical/link';
import { $isListNode, type ListType } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import { $getSelection, $isParagraphNode, $isRangeSelection, type LexicalNode } from 'lexical';
import { formatToMarks } from './convert/text-format.ts';
import type { FormatState } from './editor-handle.ts';
import { $isCodeNode } from './extensions/code/code-node.ts';
import { $isPullQuoteNode } from './extensions/pull-quote/pull-quote-node.ts';
import { $isQuoteNode } from './extensions/quote/quote-node.ts';

type BlockFormat = FormatState['block'];

const listFormat: Record<ListType, BlockFormat> = { bullet: 'bulleted', number: 'numbered', check: 'check' };
const headingFormat: Record<string, BlockFormat> = { h2: 'heading2', h3: 'heading3', h4: 'heading4' };

/** What the caret stands in, for the toolbar. */
export function $readFormat(): FormatState {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { block: 'other', marks: [], link: null };
  const node = selection.anchor.getNode();
  const link = $findMatchingParent(node, $isLinkNode);
  return { block: $blockFormat(node), marks: formatToMarks(selection.format), link: link?.getURL() ?? null };
}

function $blockFormat(node: LexicalNode): BlockFormat {
  const list = $findMatchingParent(node, $isListNode);
  if (list) return listFormat[list.getListType()];
  const top = node.getTopLevelElement() ?? node;
  if ($isHeadingNode(top)) return headingFormat[top.getTag()] ?? 'other';
  if ($isQuoteNode(top)) return 'quote';
  if ($isPullQuoteNode(top)) return 'pullQuote';
  if ($isCodeNode(top)) return 'code';
  return $isParagraphNode(top) ? 'paragraph' : 'other';
}

export function sameFormat(a: FormatState, b: FormatState): boolean {
  return a.block === b.block && a.link === b.link && a.marks.join() === b.marks.join();
}
