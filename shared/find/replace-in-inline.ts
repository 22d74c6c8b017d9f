import type { Inline, LinkContent, TextSpan } from '#shared/article/inline.ts';
import { inlineText, textSpan } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';

/** A stretch of a text and what is to stand there instead; `start` is less than `end`. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * Replaces stretches of a text. The new words have the marks, language and link of the first character that they
 * replace; references to footnotes stay. A TK marker that is replaced as a whole has come, and becomes words.
 */
export function replaceInInline(content: readonly Inline[], edits: readonly TextEdit[]): Inline[] {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  const replaced = fromTheEnd.reduce<readonly Inline[]>(
    (parts, edit) => replaceOne(parts, edit, { done: false }),
    content,
  );
  return normalizeInline(replaced);
}

function replaceOne(content: readonly Inline[], edit: TextEdit, state: { done: boolean }): Inline[] {
  let at = 0;
  const parts: Inline[] = [];
  for (const part of content) {
    const from = at;
    at += inlineText([part]).length;
    if (at <= edit.start || from >= edit.end || at === from) parts.push(part);
    else if (part.type === 'link') {
      const inner = { ...edit, start: edit.start - from, end: edit.end - from };
      parts.push({ ...part, content: replaceInLink(part.content, inner, state) });
    } else parts.push(...replaceInLeaf(part, from, edit, state));
  }
  return parts;
}

function replaceInLink(
  content: readonly LinkContent[],
  edit: TextEdit,
  state: { done: boolean },
): LinkContent[] {
  return replaceOne(content, edit, state).filter(part => part.type !== 'link');
}

function replaceInLeaf(
  part: LinkContent,
  from: number,
  { start, end, text }: TextEdit,
  state: { done: boolean },
): LinkContent[] {
  const [first, last] = [Math.max(start - from, 0), end - from];
  const insert = !state.done;
  state.done = true;
  switch (part.type) {
    case 'text': {
      const { text: before } = part;
      return [
        { ...part, text: before.slice(0, first) },
        ...(insert ? wordsLike(part, text) : []),
        { ...part, text: before.slice(last) },
      ];
    }
    case 'tk': {
      const kept = part.text.slice(0, first) + (insert ? text : '') + part.text.slice(last);
      const isWhole = first === 0 && last >= part.text.length;
      return isWhole ? (insert ? wordsLike(textSpan(''), text) : []) : [{ ...part, text: kept }];
    }
    default:
      return insert ? wordsLike(textSpan(''), text) : [];
  }
}

/** A line feed in new words, which only a group of a regular expression brings, is a line break. */
function wordsLike(span: TextSpan, text: string): LinkContent[] {
  return text
    .split('\n')
    .flatMap((line, i): LinkContent[] => [
      ...(i > 0 ? [{ type: 'break' } as const] : []),
      { ...span, text: line },
    ]);
}
