import { describe, expect, it } from 'vitest';
import { typedAddress } from './typed-address.ts';

describe('typedAddress', () => {
  it.each([
    ['see https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['(www.example.org).', 'https://www.example.org'],
    ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['“https://example.org/a,', 'https://example.org/a'],
  ])('finds it at the end of %j', (before, href) => {
    expect(typedAddress(before)?.href).toBe(href);
  });

  it.each([
    'example.org',
    'xhttps://example.org',
    'https://',
    'https://x',
    'www.',
    'javascript:alert(1)',
    '',
  ])('finds none in %j', before => {
    expect(typedAddress(before)).toBeNull();
  });

  it('says where it stands', () => {
    const text = 'go to www.example.org!';
    const found = typedAddress(text);
    expect(text.slice(found?.start, found?.end)).toBe('www.example.org');
  });
});
