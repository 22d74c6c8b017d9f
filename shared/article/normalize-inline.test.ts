import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInline } from '#shared/testing/arbitrary-article.ts';
import { br, link, strong, text } from '#shared/testing/builders.ts';
import { inlineText } from './inline.ts';
import { normalizeInline } from './normalize-inline.ts';

describe('normalizeInline', () => {
  it('joins neighbours with the same marks, whatever the order of the marks', () => {
    expect(
      normalizeInline([
        text('a', 'italic', 'bold'),
        { type: 'text', text: 'b', marks: ['bold', 'italic'] },
        text('c'),
      ]),
    ).toEqual([text('ab', 'bold', 'italic'), text('c')]);
  });

  it('drops empty text and links that hold nothing', () => {
    expect(normalizeInline([text(''), link('https://example.org', ''), strong('x')])).toEqual([strong('x')]);
  });

  it('does not join across a line break', () => {
    expect(normalizeInline([text('a'), br(), text('b')])).toEqual([text('a'), br(), text('b')]);
  });

  it('composes a letter that two spans had split into base and accent', () => {
    expect(normalizeInline([text('e'), text('\u0301')])).toEqual([text('é')]);
  });

  it('keeps spans apart that differ in a field this version does not know', () => {
    const low = { ...text('a'), voice: 'low' };
    expect(normalizeInline([low, text('b')])).toEqual([low, text('b')]);
  });

  it('changes nothing the second time and never the text', () => {
    fc.assert(
      fc.property(anyInline, content => {
        expect(normalizeInline(content)).toEqual(content);
        expect(inlineText(normalizeInline(content))).toBe(inlineText(content));
      }),
    );
  });
});
