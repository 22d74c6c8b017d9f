import type { ListItem, Nodes, PhrasingContent, TableRow } from 'mdast';
import { type Inline, textSpan } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { readInline } from './read-inline.ts';
import type { Reading } from './reading.ts';
import { readTag } from './tags.ts';

/** The readable text of a part that has no block of its own : lines stay lines, cells are parted by strokes. */
export function readFlowText(node: Nodes, reading: Reading): Inline[] {
  return normalizeInline(collect(node, reading));
}

function collect(node: Nodes, reading: Reading): Inline[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return readInline(node.children, reading);
    case 'code':
      return lines(node.value, 'code');
    case 'html':
      return readHtml(node.value);
    case 'tableRow':
      return joinCells(node, reading);
    case 'listItem':
      return joinParts(node, reading);
    case 'definition':
    case 'yaml':
      return [];
    case 'thematicBreak':
      return [text('* * *')];
    default:
      if (isPhrasing(node)) return readInline([node], reading);
      return 'children' in node ? joinChildren(node.children, reading) : [];
  }
}

function joinCells(node: TableRow, reading: Reading): Inline[] {
  return node.children.flatMap((cell, i) => [...(i === 0 ? [] : [text(' | ')]), ...collect(cell, reading)]);
}

function joinParts(node: ListItem, reading: Reading): Inline[] {
  const box = typeof node.checked === 'boolean' ? [text(node.checked ? '[x] ' : '[ ] ')] : [];
  return [...box, ...joinChildren(node.children, reading)];
}

function joinChildren(children: readonly Nodes[], reading: Reading): Inline[] {
  return children.flatMap((child, i) => [...(i === 0 ? [] : [lineBreak]), ...collect(child, reading)]);
}

/** A line break that stands alone is HTML to Markdown; the comment by which Galley keeps an empty entry is nothing. */
function readHtml(value: string): Inline[] {
  const { kind } = readTag(value.trim());
  if (kind === 'break') return [lineBreak];
  return kind === 'comment' && value.replace(/^<!--|-->$/g, '').trim() === '' ? [] : lines(value);
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return [
    'text',
    'strong',
    'emphasis',
    'delete',
    'inlineCode',
    'break',
    'link',
    'linkReference',
    'image',
    'imageReference',
    'footnoteReference',
  ].includes(node.type);
}

const lineBreak: Inline = { type: 'break' };

function text(value: string): Inline {
  return textSpan(value);
}

function lines(value: string, ...marks: 'code'[]): Inline[] {
  return value
    .split('\n')
    .flatMap((line, i): Inline[] => [...(i === 0 ? [] : [lineBreak]), textSpan(line, marks)]);
}
