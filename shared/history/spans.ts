import { sameValue } from '#shared/article/same-value.ts';
import type { Step } from './align-tokens.ts';
import type { Span } from './comparison.ts';
import type { Token } from './tokens.ts';

/** A step of a comparison, or a token that another block gave or took. */
export type BlockStep =
  | Step
  | { op: 'movedOut'; before: Token; after: null; block: string }
  | { op: 'movedIn'; before: null; after: Token; block: string };

/** Joins the steps of a comparison to spans as long as they are alike. */
export function stepsToSpans(steps: readonly BlockStep[]): Span[] {
  const spans: Span[] = [];
  for (const step of steps) {
    const span = toSpan(step);
    const last = spans.at(-1);
    if (last && sameValue({ ...last, text: '' }, { ...span, text: '' })) {
      spans[spans.length - 1] = { ...last, text: last.text + span.text };
    } else {
      spans.push(span);
    }
  }
  return spans;
}

function toSpan(step: BlockStep): Span {
  const { before, after } = step;
  const isDressedAnew = step.op === 'same' && !sameValue(step.before.labels, step.after.labels);
  return {
    op: isDressedAnew ? 'formatted' : step.op,
    text: after?.text ?? before?.text ?? '',
    marksBefore: before?.labels ?? [],
    marksAfter: after?.labels ?? [],
    block: 'block' in step ? step.block : null,
  };
}

/** The text that spans stand for in the article before, or in the one after. */
export function spansText(spans: readonly Span[], side: 'before' | 'after'): string {
  const others = side === 'before' ? ['added', 'movedIn'] : ['removed', 'movedOut'];
  return spans
    .filter(span => !others.includes(span.op))
    .map(span => span.text)
    .join('');
}
