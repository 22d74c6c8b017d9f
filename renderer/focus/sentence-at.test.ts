import { describe, expect, it } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

describe('the sentence at the caret', () => {
  const text = 'One went. Two came. Three';
  const at = (caret: number) => {
    const { start, end } = sentenceAt(text, caret);
    return text.slice(start, end).trim();
  };

  it('is the one that the caret stands in', () => {
    expect(at(0)).toBe('One went.');
    expect(at(12)).toBe('Two came.');
  });

  it('is the last one at the end of the text, and none in an empty one', () => {
    expect(at(text.length)).toBe('Three');
    expect(sentenceAt('', 0)).toEqual({ start: 0, end: 0 });
  });
});
