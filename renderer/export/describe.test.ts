import { describe, expect, it } from 'vitest';
import { describeBytes } from './describe-bytes.ts';
import { describeLosses } from './describe-losses.ts';

describe('describeBytes', () => {
  it.each([
    [1, '1 byte'],
    [812, '812 bytes'],
    [4096, '4.1 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [12_345_678, '12 MB'],
  ])('says %d as %s', (bytes, words) => {
    expect(describeBytes(bytes)).toBe(words);
  });
});

describe('describeLosses', () => {
  it('names each thing, and how often where it is more than once', () => {
    const lost = [
      { what: 'underline', count: 2 },
      { what: 'the dateline', count: 1 },
    ];
    expect(describeLosses('Markdown', lost)).toBe(
      'Markdown has no place for: underline (2 times) and the dateline.',
    );
  });
});
