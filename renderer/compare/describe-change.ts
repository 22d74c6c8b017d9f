import type { Block } from '#shared/article/blocks/block.ts';
import { isRecord } from '#shared/article/is-record.ts';
import type { BlockChange, ComparisonSummary, ItemChange } from '#shared/history/comparison.ts';

const blockNames: Record<Block['type'], string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  list: 'List',
  quote: 'Quote',
  pullQuote: 'Pull quote',
  image: 'Picture',
  gallery: 'Gallery',
  table: 'Table',
  code: 'Code',
  embed: 'Embed',
  aside: 'Box',
  footnote: 'Footnote',
  divider: 'Divider',
  unsupported: 'Held block',
};

/** What happened to a block, e.g. `Paragraph changed`, `Heading, was a paragraph`. */
export function describeBlockChange({ kind, before, after, hasMoved }: BlockChange): string {
  const block = after ?? before;
  const name = block ? blockNames[block.type] : '';
  const moved = hasMoved && kind !== 'moved' ? ' and moved' : '';
  switch (kind) {
    case 'retyped':
      return `${name}, was a ${before ? blockNames[before.type].toLowerCase() : ''}${moved}`;
    case 'split':
      return `${name} split off from another`;
    case 'joined':
      return `${name} joined to another`;
    case 'same':
      return `${name} unchanged`;
    default:
      return `${name} ${kind}${moved}`;
  }
}

export function describeItemChange(what: string, { kind }: ItemChange<unknown>, name: string): string {
  return `${what} ${kind === 'changed' || kind === 'same' ? 'changed' : kind}${name === '' ? '' : `: ${name}`}`;
}

/** The comparison in one line: words first, then only what there is. */
export function describeSummary(summary: ComparisonSummary, itemsChanged: number): string {
  const { wordsAdded, wordsRemoved, blocksMoved, fieldsChanged } = summary;
  const others: [number, string, string][] = [
    [blocksMoved, 'block moved', 'blocks moved'],
    [fieldsChanged, 'field changed', 'fields changed'],
    [itemsChanged, 'other entry changed', 'other entries changed'],
  ];
  return [
    `${count(wordsAdded, 'word')} added, ${count(wordsRemoved, 'word')} removed`,
    ...others.flatMap(([number, one, many]) =>
      number === 0 ? [] : `${number} ${number === 1 ? one : many}`,
    ),
  ].join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A value for a reader: texts as they are, lists by the names in them, nothing as ''. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return nameIn(value) ?? 'other details';
  const names = value.map(entry => (typeof entry === 'string' ? entry : nameIn(entry)));
  if (names.every(name => name !== null)) return names.join(', ');
  return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
}

function nameIn(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  for (const key of ['name', 'label', 'title', 'text', 'term']) {
    const name = entry[key];
    if (typeof name === 'string' && name !== '') return name;
  }
  return null;
}
