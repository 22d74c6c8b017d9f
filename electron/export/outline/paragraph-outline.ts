import { type Outline, textRuns } from './outline.ts';

/**
 * Words alone as an outline: a paragraph for each stretch between blank lines. Where lines end inside a paragraph is no
 * difference, since a wrapped text has other ends than one that is not.
 */
export function paragraphOutline(texts: readonly string[], fields: Record<string, string> = {}): Outline {
  const paragraphs = texts
    .join('\n\n')
    .split(/\n[^\S\n]*\n/)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => text !== '');
  return {
    fields,
    blocks: paragraphs.map(text => ({ kind: 'paragraph', facts: {}, content: textRuns(text) })),
  };
}
