import { isRecord } from '#shared/article/is-record.ts';
import {
  type BlockChange,
  type Comparison,
  type FieldChange,
  type ItemChange,
  isSameContent,
  type Span,
} from './comparison.ts';

/**
 * A comparison as plain text, a line a change: `[-removed-]`, `{+added+}`, `{~dressed differently~}`, `{>moved here<}`,
 * `[>moved away<]`. Ends in a line feed.
 */
export function describeComparison(comparison: Comparison): string {
  if (isSameContent(comparison)) return 'No differences.\n';
  const { fields, blocks, authors, credits, assets } = comparison;
  const sections = [
    [summaryLine(comparison)],
    fields.map(field => fieldLine(field)),
    blocks.flatMap(blockLines),
    authors.flatMap(item => itemLines('Author', item.after?.name ?? item.before?.name, item)),
    credits.flatMap(item => itemLines('Credit', item.after?.line ?? item.before?.line, item)),
    assets.flatMap(item => itemLines('Picture', item.after?.fileName ?? item.before?.fileName, item)),
  ];
  return `${sections
    .filter(section => section.length > 0)
    .map(section => section.join('\n'))
    .join('\n\n')}\n`;
}

function summaryLine({ summary }: Comparison): string {
  const { wordsBefore, wordsAfter, wordsAdded, wordsRemoved } = summary;
  return [
    `${wordsBefore} words before, ${wordsAfter} after: ${wordsAdded} added, ${wordsRemoved} removed`,
    `blocks: ${summary.blocksAdded} added, ${summary.blocksRemoved} removed, ${summary.blocksChanged} changed, ${summary.blocksMoved} moved`,
    `fields: ${summary.fieldsChanged} changed`,
  ].join('; ');
}

function fieldLine({ label, before, after, words }: FieldChange, indent = ''): string {
  const change =
    words.length > 0 && before !== '' && after !== ''
      ? spansText(words)
      : `${shown(before)} -> ${shown(after)}`;
  return `${indent}${label}: ${change}`;
}

const headline: Record<BlockChange['kind'], string> = {
  same: '',
  changed: 'Changed',
  retyped: 'Turned',
  moved: 'Moved',
  added: 'Added',
  removed: 'Removed',
  split: 'Split off',
  joined: 'Joined to another',
};

function blockLines({ kind, before, after, hasMoved, spans, fields }: BlockChange): string[] {
  if (kind === 'same') return [];
  const type = (after ?? before)?.type ?? '';
  const from = kind === 'retyped' ? ` from ${before?.type} into` : '';
  const place = hasMoved && kind !== 'moved' ? ', moved' : '';
  const text = spans.length > 0 ? spansText(spans) : '';
  return [
    `${headline[kind]}${from} ${type}${place}${text === '' ? '' : `: ${text}`}`,
    ...fields.map(field => fieldLine(field, '  ')),
  ];
}

function itemLines(what: string, name: string | undefined, { kind, fields }: ItemChange<unknown>): string[] {
  if (kind === 'same') return [];
  return [`${what} ${kind}: ${name ?? ''}`, ...fields.map(field => fieldLine(field, '  '))];
}

function spansText(spans: readonly Span[]): string {
  return spans.map(spanText).join('').replaceAll('\n', '⏎').replaceAll('\t', ' | ');
}

function spanText({ op, text, marksBefore, marksAfter }: Span): string {
  switch (op) {
    case 'same':
      return text;
    case 'removed':
      return `[-${text || marksBefore.join(', ')}-]`;
    case 'added':
      return `{+${text || marksAfter.join(', ')}+}`;
    case 'movedOut':
      return `[>${text}<]`;
    case 'movedIn':
      return `{>${text}<}`;
    default:
      return `{~${text}~}(${marksBefore.join(', ') || 'plain'} -> ${marksAfter.join(', ') || 'plain'})`;
  }
}

/** A value in a line: texts as they are, lists by their entries, nothing as a dash. */
function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return '–';
  return value
    .map(entry => (isRecord(entry) && typeof entry['name'] === 'string' ? entry['name'] : shown(entry)))
    .join(', ');
}
