import { assertNever } from '#shared/result.ts';
import type { Block } from './blocks/block.ts';
import type { Embed } from './blocks/embed.ts';
import type { Gallery } from './blocks/gallery.ts';
import type { ListKind, NestedList } from './blocks/list.ts';
import type { Table } from './blocks/table.ts';
import { type Inline, textSpan } from './inline.ts';

/**
 * One stretch of text of a block. `separator` stands before it in the block's plain text; `role` says what it is in
 * the block, '' where the block is nothing but this text; `labels` say what else is to be known of it, e.g. `checked`.
 */
export interface Run {
  separator: '' | '\n' | '\t';
  role: string;
  labels: readonly string[];
  content: readonly Inline[];
}

/**
 * All text of a block in reading order. Entries of lists, pictures of galleries and rows of tables stand on lines of
 * their own, cells behind tabs; captions and titles come first and only where they say something.
 */
export function blockRuns(block: Block): Run[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullQuote':
    case 'footnote':
      return [run('', block.content)];
    case 'image':
      return [run('', block.caption)];
    case 'code':
      return [run('', plain(block.text))];
    case 'list':
      return onLines(listRuns(block, 1));
    case 'gallery':
      return onLines(galleryRuns(block));
    case 'table':
      return onLines(tableRuns(block));
    case 'embed':
      return onLines(embedRuns(block));
    case 'aside':
      return onLines([...optional('title', plain(block.title)), ...block.blocks.flatMap(boxedRuns)]);
    case 'divider':
    case 'unsupported':
      return [];
    default:
      return assertNever(block);
  }
}

function run(role: string, content: readonly Inline[], labels: readonly string[] = []): Run {
  return { separator: '', role, labels, content };
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [textSpan(text)];
}

function optional(role: string, content: readonly Inline[]): Run[] {
  return content.length > 0 ? [run(role, content)] : [];
}

function onLines(runs: Run[]): Run[] {
  return runs.map((one, i) => (i > 0 && one.separator === '' ? { ...one, separator: '\n' } : one));
}

function listRuns(list: NestedList, depth: number): Run[] {
  return list.items.flatMap(item => [
    run('item', item.content, itemLabels(list.kind, depth, item.checked)),
    ...(item.children ? listRuns(item.children, depth + 1) : []),
  ]);
}

function itemLabels(kind: ListKind, depth: number, checked: boolean): string[] {
  return [kind, ...(depth > 1 ? [`level ${depth}`] : []), ...(checked ? ['checked'] : [])];
}

function galleryRuns({ caption, items }: Gallery): Run[] {
  return [
    ...optional('caption', caption),
    ...items.map(item => run('picture', item.caption, attributeLabels(item))),
  ];
}

function tableRuns({ caption, header, rows }: Table): Run[] {
  const cells = rows.flatMap((row, r) =>
    row.cells.map((cell, c): Run => {
      const labels = header && r === 0 ? ['header'] : [];
      return c === 0
        ? run('row', cell.content, labels)
        : { ...run('cell', cell.content, labels), separator: '\t' };
    }),
  );
  return [...optional('caption', caption), ...cells];
}

function embedRuns({ title, caption }: Embed): Run[] {
  return [...optional('title', plain(title)), ...optional('caption', caption)];
}

function boxedRuns(block: Block): Run[] {
  const [first, ...rest] = blockRuns(block);
  const labels = [...(first?.role ? [first.role, ...first.labels] : []), ...attributeLabels(block)];
  return [run(block.type, first?.content ?? [], labels), ...rest];
}

const notAttributes = new Set(['type', 'id', 'title', 'text']);

/** What a part says about itself in single words beside its text: `level 3`, `alt A pier`. */
function attributeLabels(part: Record<string, unknown>): string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const said = ['string', 'number', 'boolean'].includes(typeof value) && value !== '' && value !== false;
    return said && !notAttributes.has(key) ? [value === true ? key : `${key} ${value}`] : [];
  });
}
