import { describe, expect, it } from 'vitest';
import { completeHref } from './complete-href.ts';

describe('completeHref', () => {
  it.each([
    ['example.org', 'https://example.org'],
    [' www.example.org/a?b#c ', 'https://www.example.org/a?b#c'],
    ['bücher.example:8080/x', 'https://bücher.example:8080/x'],
    ['desk@example.org', 'mailto:desk@example.org'],
  ])('completes %s', (typed, href) => {
    expect(completeHref(typed)).toBe(href);
  });

  it.each([
    'https://example.org/',
    'mailto:desk@example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'a word',
    '',
  ])('leaves %s as it is', typed => {
    expect(completeHref(typed)).toBe(typed);
  });
});
