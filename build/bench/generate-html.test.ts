import { describe, expect, it } from 'vitest';
import { generateHtml } from './generate-html.mjs';

const occurrences = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

describe('the generated HTML', () => {
  it('is as large as was asked for, and not a paragraph more than that', () => {
    for (const bytes of [100, 5_000, 300_000]) {
      const { html } = generateHtml(bytes, 1);
      expect(Buffer.byteLength(html)).toBeGreaterThanOrEqual(bytes);
      expect(Buffer.byteLength(html)).toBeLessThan(bytes + 1_000);
    }
  });

  it('has the paragraphs and links that it says it has, and a mark in every paragraph but the last', () => {
    const { html, paragraphs, links, last } = generateHtml(100_000, 2);
    expect(occurrences(html, /<p>.*<\/p>\n/g)).toBe(paragraphs);
    expect(occurrences(html, /<a href="https:\/\/example\.org\/[a-z.]+">/g)).toBe(links);
    expect(occurrences(html, /<(b|i)>[\w.]+<\/\1>/g)).toBe(paragraphs - 1);
    expect(html.indexOf(last)).toBe(html.length - `${last}</p>\n`.length);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(generateHtml(5_000, 7)).toEqual(generateHtml(5_000, 7));
    expect(generateHtml(5_000, 7).html).not.toBe(generateHtml(5_000, 8).html);
  });
});
