import { describe, expect, it } from 'vitest';
import { allowedHref } from './href.ts';

describe('allowedHref', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'https://[::1]/',
    'mailto:desk@example.org?subject=Tides',
  ])('lets %j stand', href => {
    expect(allowedHref(href)).toBe(true);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    '\\\\server\\share',
    '//example.org',
    'ms-msdt:/id',
    'vbscript:x',
    '/relative',
    '#note',
    'https:example.org',
    'https:///path',
    'mailto:nobody',
    'https://exa mple.org',
  ])('turns %j away', href => {
    expect(allowedHref(href)).toBe(false);
  });
});
