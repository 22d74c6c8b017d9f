import type { Block } from '#shared/article/blocks/block.ts';
import { type Inline, textSpan } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import { findBulleted } from './bulleted-lines.ts';
import { nestItems } from './flat-list.ts';

/**
 * Plain text as paragraphs: by blank lines where there are any, else by lines. Lines that were broken at a fixed width
 * are joined; other lines within a paragraph stay lines; three lines or more with one sign before them are a list.
 */
export function textToBlocks(text: string, newId: () => Id): Block[] {
  const clean = text
    .replace(/\r\n?|\u2029|\u2028/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
  const hasBlankLines = /\n[ \t]*\n/.test(clean.trim());
  return findBulleted(clean.split('\n'), newId).flatMap((stretch): Block[] =>
    stretch.kind === 'list'
      ? nestItems(stretch.items).map(list => ({ type: 'list', id: newId(), ...list }))
      : paragraphsOf(stretch.lines, hasBlankLines).map(content => ({
          type: 'paragraph',
          id: newId(),
          content,
        })),
  );
}

function paragraphsOf(lines: readonly string[], byBlankLines: boolean): Inline[][] {
  const text = lines.join('\n');
  const parts = byBlankLines ? text.split(/\n(?:[ \t]*\n)+/) : isWrapped(lines) ? [text] : lines;
  return parts
    .map(part => part.replace(/^\n+|\s+$/g, ''))
    .filter(part => part.trim() !== '')
    .map(part => linesToInline(part.split('\n')));
}

function linesToInline(lines: readonly string[]): Inline[] {
  if (isWrapped(lines)) return [textSpan(lines.map(line => line.trim()).join(' '))];
  return lines.flatMap((line, i): Inline[] => {
    const span = line === '' ? [] : [textSpan(line.replaceAll('\t', ' '))];
    return i > 0 ? [{ type: 'break' }, ...span] : span;
  });
}

/** At least three lines that end near one width, as mail programs break them; the last may be shorter. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).map(line => line.trimEnd().length);
  const longest = full.reduce((most, length) => Math.max(most, length), 0);
  return full.length >= 2 && longest >= 55 && longest <= 100 && full.every(length => length > longest - 18);
}
