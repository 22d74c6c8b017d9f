import type { Span } from '#shared/history/comparison.ts';
import { leadOfRun } from './lead-of-run.ts';

export type Side = 'both' | 'before' | 'after';

/** A span as it is drawn: `marks` are class names, `note` says in words what cannot be seen. */
export interface DrawnSpan {
  shown: boolean;
  text: string;
  marks: readonly string[];
  note: string;
}

const drawnMarks = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'superscript',
  'subscript',
  'highlight',
  'code',
  'smallCaps',
]);

/** What of a span stands on a side, and how it looks there. */
export function drawSpan(span: Span, side: Side): DrawnSpan {
  const { op, marksBefore, marksAfter } = span;
  const isGone = op === 'removed' || op === 'movedOut';
  const isNew = op === 'added' || op === 'movedIn';
  const labels = isGone || (side === 'before' && !isNew) ? marksBefore : marksAfter;
  const text = span.text + leadOfRun(labels[0] ?? '', labels) || emptyText(labels);
  return {
    shown: !(side === 'before' && isNew) && !(side === 'after' && isGone),
    text,
    marks: labels.flatMap(label =>
      drawnMarks.has(label) ? [`mark-${label}`] : label.startsWith('link ') ? ['mark-link'] : [],
    ),
    note: side === 'before' ? '' : noteOf(span),
  };
}

/** What stands there without any text of its own. */
function emptyText(labels: readonly string[]): string {
  const label = labels.at(-1) ?? '';
  if (label.startsWith('footnote ')) return '[footnote]';
  return label.startsWith('unsupported ') ? '[held]' : '';
}

function noteOf({ op, marksBefore, marksAfter }: Span): string {
  if (op === 'movedIn') return 'moved here';
  if (op === 'movedOut') return 'moved away';
  if (op !== 'formatted') return '';
  const gained = marksAfter.filter(label => !marksBefore.includes(label)).map(label => `+${inWords(label)}`);
  const lost = marksBefore.filter(label => !marksAfter.includes(label)).map(label => `−${inWords(label)}`);
  return [...gained, ...lost].join(' ');
}

function inWords(label: string): string {
  return label === 'smallCaps' ? 'small caps' : label;
}
