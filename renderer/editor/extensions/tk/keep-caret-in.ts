import { $getSelection, $isRangeSelection, type PointType, type TextNode } from 'lexical';

/** Lets nodes of a run be replaced by others with the same text, and leaves the ends of the selection where they are. */
export function $keepCaretIn(run: readonly TextNode[], $replace: () => void): void {
  const selection = $getSelection();
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : [];
  const before = run[0]?.getPreviousSibling() ?? null;
  const parent = run[0]?.getParent() ?? null;
  const places = points.map(point => ({ point, offset: $offsetIn(run, point) }));
  $replace();
  const first = before ? before.getNextSibling() : (parent?.getFirstChild() ?? null);
  for (const { point, offset } of places) if (offset !== null) $setPoint(point, first, offset);
}

function $offsetIn(run: readonly TextNode[], point: PointType): number | null {
  let offset = 0;
  for (const node of run) {
    if (point.type === 'text' && point.key === node.getKey()) return offset + point.offset;
    offset += node.getTextContentSize();
  }
  return null;
}

function $setPoint(point: PointType, first: ReturnType<TextNode['getNextSibling']>, offset: number): void {
  let left = offset;
  for (let node = first; node; node = node.getNextSibling()) {
    const size = node.getTextContentSize();
    if (left <= size) {
      point.set(node.getKey(), left, 'text');
      return;
    }
    left -= size;
  }
}
