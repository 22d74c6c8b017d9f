import { type Inline, type LinkContent, type Mark, marks, type TextSpan } from './inline.ts';
import { sameValue } from './same-value.ts';

/** Puts marks into stored order, each once. */
export function orderMarks(given: readonly Mark[]): Mark[] {
  return marks.filter(mark => given.includes(mark));
}

/**
 * Brings inline content into the one form that is stored: text in NFC, no empty text, TK marker or link,
 * neighbours with the same marks (and the same further fields) joined.
 */
export function normalizeInline(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const part of content) {
    if (part.type === 'link') {
      const inner = normalizeLinkContent(part.content);
      if (inner.length > 0) result.push({ ...part, content: inner });
    } else {
      pushJoined(result, part);
    }
  }
  return result;
}

function normalizeLinkContent(content: readonly LinkContent[]): LinkContent[] {
  const result: LinkContent[] = [];
  for (const part of content) pushJoined(result, part);
  return result;
}

function pushJoined(result: (Inline | LinkContent)[], part: LinkContent): void {
  if (part.type === 'tk') {
    if (part.text !== '') result.push({ ...part, text: part.text.normalize('NFC') });
    return;
  }
  if (part.type !== 'text') {
    result.push(part);
    return;
  }
  const span: TextSpan = { ...part, text: part.text.normalize('NFC'), marks: orderMarks(part.marks) };
  if (span.text === '') return;
  const last = result.at(-1);
  if (last?.type === 'text' && sameButText(last, span)) {
    const joined = last.text + span.text;
    // Nothing before U+0300 combines with what stands before it, and composing a long text anew for each piece adds up.
    const apart = span.text.charCodeAt(0) < 0x300;
    result[result.length - 1] = { ...last, text: apart ? joined : joined.normalize('NFC') };
  } else {
    result.push(span);
  }
}

function sameButText(a: TextSpan, b: TextSpan): boolean {
  return sameValue({ ...a, text: '' }, { ...b, text: '' });
}
