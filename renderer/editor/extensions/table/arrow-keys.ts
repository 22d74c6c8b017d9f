import type { TableNode } from '@lexical/table';
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type PointType,
} from 'lexical';
import { $isAtEdge } from '../../convert/block-edge.ts';
import { $goBeside, $leaveTable } from './beside-table.ts';
import { $captionAround, $cellAt, $cellOf, $tableAround, $widthOf } from './table-grid.ts';
import { $captionOf } from './table-state.ts';

type Side = 'start' | 'end';

/**
 * Arrow up and down where Lexical does not know the way: between caption and cells, and out of a table that is first or
 * last. Within the cells Lexical moves the caret.
 */
export function $onVerticalArrow(editor: LexicalEditor, event: KeyboardEvent, key: 'up' | 'down'): boolean {
  const place = $placeOfCaret(event);
  if (!place || !isOnEdgeLine(editor, place.line, key)) return false;
  const { table, row } = place;
  if (row === null && key === 'down') $cellAt(table, 0, 0)?.selectStart();
  else if (row === null) {
    if (table.getPreviousSibling()) return false;
    $leaveTable(table, 'before');
  } else if (key === 'up' && row === 0) $captionOf(table).selectEnd();
  else if (key === 'down' && row === table.getChildrenSize() - 1 && !table.getNextSibling())
    $leaveTable(table, 'after');
  else return false;
  event.preventDefault();
  return true;
}

/** Arrow left and right between caption and cells; in text from right to left, between the cells as well. */
export function $onHorizontalArrow(
  editor: LexicalEditor,
  event: KeyboardEvent,
  key: 'left' | 'right',
): boolean {
  const place = $placeOfCaret(event);
  if (!place) return false;
  const { table, row, column, line, point } = place;
  const rtl = isRightToLeftText(editor, line);
  const side: Side = (key === 'left') === rtl ? 'end' : 'start';
  if (!$isAtEdge(point, line, side === 'start' ? 'before' : 'after')) {
    // Lexical would take the key for the other direction; the browser knows better.
    return rtl && row !== null;
  }
  if (row === null) {
    if (side === 'end') $cellAt(table, 0, 0)?.selectStart();
    else $goBeside(table, 'before');
  } else if (side === 'start' && row === 0 && column === 0) $captionOf(table).selectEnd();
  else if (rtl) $stepByArrow(table, row, column, side);
  else return false;
  event.preventDefault();
  return true;
}

function $stepByArrow(table: TableNode, row: number, column: number, side: Side): void {
  const width = $widthOf(table);
  const index = row * width + column + (side === 'end' ? 1 : -1);
  const cell = $cellAt(table, Math.floor(index / width), index % width);
  if (!cell) $goBeside(table, side === 'end' ? 'after' : 'before');
  else if (side === 'end') cell.selectStart();
  else cell.selectEnd();
}

interface Place {
  table: TableNode;
  /** Null in the caption. */
  row: number | null;
  column: number;
  /** The caption, or the paragraph of the cell. */
  line: ElementNode;
  point: PointType;
}

/** Where in a table the caret stands; null elsewhere, for a selection and for a key with others held down. */
function $placeOfCaret(event: KeyboardEvent): Place | null {
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return null;
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const point = selection.anchor;
  const table = $tableAround(point.getNode());
  if (!table) return null;
  const caption = $captionAround(point.getNode());
  if (caption) return { table, row: null, column: 0, line: caption, point };
  const cell = $cellOf(point.getNode());
  const line = cell?.getFirstChild();
  if (!cell || !$isElementNode(line)) return null;
  const row = cell.getParentOrThrow().getIndexWithinParent();
  return { table, row, column: cell.getIndexWithinParent(), line, point };
}

/** Whether the caret stands in the first or the last line as it is laid out; true where nothing is laid out. */
function isOnEdgeLine(editor: LexicalEditor, line: ElementNode, key: 'up' | 'down'): boolean {
  const dom = editor.getElementByKey(line.getKey());
  const selection = dom?.ownerDocument.getSelection();
  if (!dom || !selection || selection.rangeCount === 0) return true;
  const caret = [...selection.getRangeAt(0).getClientRects()].at(-1);
  if (!caret) return isAtBreakEdge(selection, dom, key);
  const { top, bottom } = dom.getBoundingClientRect();
  return key === 'up' ? caret.top - caret.height / 2 < top : caret.bottom + caret.height / 2 > bottom;
}

/** A caret beside a line break has no place of its own on the page; then it counts what stands before or behind it. */
function isAtBreakEdge(selection: Selection, dom: HTMLElement, key: 'up' | 'down'): boolean {
  const { anchorNode, anchorOffset } = selection;
  if (anchorNode !== dom) return true;
  const children = [...dom.childNodes];
  const beyond = key === 'up' ? children.slice(0, anchorOffset) : children.slice(anchorOffset, -1);
  return !beyond.some(child => child.nodeName === 'BR');
}

function isRightToLeftText(editor: LexicalEditor, line: ElementNode): boolean {
  const dom = editor.getElementByKey(line.getKey());
  return dom ? getComputedStyle(dom).direction === 'rtl' : false;
}
