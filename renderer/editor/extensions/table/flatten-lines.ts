import {
  $createLineBreakNode,
  $isDecoratorNode,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';

/** What stood in a place that holds one line of text: its lines, and blocks that are no text. */
export interface Lines {
  /** Inline nodes, line by line. */
  lines: LexicalNode[][];
  others: LexicalNode[];
}

/** Takes blocks apart into the lines of text in them, however deep they stand, and the blocks that hold no text. */
export function $linesOf(parent: ElementNode): Lines {
  const found: Lines = { lines: [], others: [] };
  let open: LexicalNode[] | null = null;
  for (const child of parent.getChildren()) {
    const isBlock = ($isElementNode(child) || $isDecoratorNode(child)) && !child.isInline();
    if (!isBlock) {
      if (!open) {
        open = [];
        found.lines.push(open);
      }
      open.push(child);
      continue;
    }
    open = null;
    if (!$isElementNode(child)) found.others.push(child);
    else if (child.isEmpty()) found.lines.push([]);
    else {
      const inner = $linesOf(child);
      found.lines.push(...inner.lines);
      found.others.push(...inner.others);
    }
  }
  return found;
}

/** Joins lines by line breaks. */
export function $joinLines(lines: readonly LexicalNode[][]): LexicalNode[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [$createLineBreakNode(), ...line]));
}
