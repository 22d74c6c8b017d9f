import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInline, anyLeaf } from '#shared/testing/arbitrary-text.ts';
import { br, footnote, inLanguage, link, ref, strong, text, tk } from '#shared/testing/builders.ts';
import { inlineText, textSpan } from './inline.ts';
import { normalizeInline } from './normalize-inline.ts';

describe('normalizeInline', () => {
  it('joins neighbours with the same marks, whatever the order of the marks', () => {
    expect(
      normalizeInline([text('a', 'italic', 'bold'), textSpan('b', ['bold', 'italic']), text('c')]),
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

  it('drops a TK marker without a word, keeps references between the words', () => {
    const note = footnote('A note.');
    expect(normalizeInline([text('a'), tk(''), text('b'), ref(note), text('c'), tk()])).toEqual([
      text('ab'),
      ref(note),
      text('c'),
      tk(),
    ]);
  });

  it('keeps spans apart that are in different languages', () => {
    const content = [text('the '), inLanguage('fr', 'mairie')];
    expect(normalizeInline(content)).toEqual(content);
  });

  it('leaves stored content as it is', () => {
    fc.assert(
      fc.property(anyInline, content => {
        expect(normalizeInline(content)).toEqual(content);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('changes nothing the second time and never the text', () => {
    const anyParts = fc
      .array(fc.oneof({ weight: 3, arbitrary: anyLeaf }, fc.constant(text(''))))
      .chain(parts =>
        // Doubled parts and parts in another order are what an editor leaves behind.
        fc.shuffledSubarray([...parts, ...parts]),
      );
    fc.assert(
      fc.property(anyParts, parts => {
        const once = normalizeInline(parts);
        expect(normalizeInline(once)).toEqual(once);
        expect(inlineText(once)).toBe(inlineText(parts).normalize('NFC'));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
