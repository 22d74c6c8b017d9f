import type { ListItem as ItemNode, List } from 'mdast';
import type { ListItem, NestedList } from '#shared/article/blocks/list.ts';
import { type Inline, textSpan } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { readFlowText } from './read-flow-text.ts';
import { readInline } from './read-inline.ts';
import type { Reading } from './reading.ts';

/** Reads a list with the lists inside its entries. It is a check list when every entry has a box. */
export function readList(node: List, reading: Reading): NestedList {
  const boxes = node.children.filter(item => typeof item.checked === 'boolean').length;
  const isCheck = !node.ordered && boxes === node.children.length;
  if (boxes > 0 && !isCheck)
    reading.lost('check-box', 'Boxes in a list that is no check list became text.', node);
  const items = node.children.map(item => readItem(item, isCheck, reading));
  if (items.length === 0) items.push(emptyItem(reading));
  return {
    kind: node.ordered ? 'numbered' : isCheck ? 'check' : 'bulleted',
    start: node.ordered ? (node.start ?? 1) : 1,
    items,
  };
}

/** An entry is one run of text and at most one list below; what else it holds is joined to these. */
function readItem(node: ItemNode, isCheck: boolean, reading: Reading): ListItem {
  const id = reading.origin.newId();
  const lists: NestedList[] = [];
  const texts: Inline[][] = [];
  for (const child of node.children) {
    if (child.type === 'list') lists.push(readList(child, reading));
    else
      texts.push(
        child.type === 'paragraph' ? readInline(child.children, reading) : readFlowText(child, reading),
      );
  }
  if (texts.length > 1)
    reading.lost('list-entry', 'The paragraphs of a list entry became lines of it.', node);
  const [first = null, ...more] = lists;
  if (more.some(list => list.kind !== first?.kind)) {
    reading.lost('list-entry', 'Lists of several kinds in one list entry became one.', node);
  }
  const box = !isCheck && typeof node.checked === 'boolean' ? [text(node.checked ? '[x] ' : '[ ] ')] : [];
  return {
    id,
    content: normalizeInline([
      ...box,
      ...texts.flatMap((part, i) => (i === 0 ? part : [lineBreak, ...part])),
    ]),
    checked: isCheck && node.checked === true,
    children: first && { ...first, items: [...first.items, ...more.flatMap(list => list.items)] },
  };
}

function emptyItem(reading: Reading): ListItem {
  return { id: reading.origin.newId(), content: [], checked: false, children: null };
}

const lineBreak: Inline = { type: 'break' };

function text(value: string): Inline {
  return textSpan(value);
}
