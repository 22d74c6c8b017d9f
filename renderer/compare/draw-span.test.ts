import { describe, expect, it } from 'vitest';
import type { Span } from '#shared/history/comparison.ts';
import { drawSpan } from './draw-span.ts';

const span = (given: Partial<Span>): Span => ({
  op: 'same',
  text: 'ferry',
  marksBefore: [],
  marksAfter: [],
  block: null,
  ...given,
});

describe('drawSpan', () => {
  it('shows an added word on the side after only, a removed one on the side before only', () => {
    expect(drawSpan(span({ op: 'added' }), 'before').shown).toBe(false);
    expect(drawSpan(span({ op: 'added' }), 'after').shown).toBe(true);
    expect(drawSpan(span({ op: 'removed' }), 'before').shown).toBe(true);
    expect(drawSpan(span({ op: 'removed' }), 'after').shown).toBe(false);
  });

  it('says in words what was done to the dress of a word, and dresses each side as it was', () => {
    const formatted = span({
      op: 'formatted',
      marksBefore: ['italic'],
      marksAfter: ['bold', 'link https://a.example'],
    });
    expect(drawSpan(formatted, 'before')).toMatchObject({ marks: ['mark-italic'], note: '' });
    expect(drawSpan(formatted, 'after')).toMatchObject({
      marks: ['mark-bold', 'mark-link'],
      note: '+bold +link https://a.example −italic',
    });
  });

  it('gives entries of lists their sign, so that a new one is seen', () => {
    expect(drawSpan(span({ op: 'added', text: '\n', marksAfter: ['item', 'bulleted'] }), 'both').text).toBe(
      '\n• ',
    );
    expect(drawSpan(span({ text: '\n', marksAfter: ['item', 'check', 'checked'] }), 'after').text).toBe(
      '\n☑ ',
    );
  });

  it('shows a footnote that was added, although its reference has no text', () => {
    expect(drawSpan(span({ op: 'added', text: '', marksAfter: ['footnote 01A'] }), 'both').text).toBe(
      '[footnote]',
    );
  });
});
