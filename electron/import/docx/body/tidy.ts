import { type Inline, inlineText, type LinkContent } from '#shared/article/inline.ts';
import { signOf } from './sentinel.ts';

/** Text without blanks and line breaks at its ends and with blanks for tabs; signs stay where they are. */
export function tidy(content: readonly Inline[]): Inline[] {
  const spaced = content.map(part => mapText(part, text => text.replaceAll('\t', ' ')));
  return trim(trim(spaced, false).reverse(), true).reverse();
}

/** Tells whether there are words, notes or the like in a text. */
export function isBlank(content: readonly Inline[]): boolean {
  return inlineText(content).trim() === '' && content.every(part => part.type !== 'footnoteReference');
}

/** Takes the signs out of a text, in their order. */
export function takeSigns(content: readonly Inline[]): Inline[] {
  return content.filter(part => signOf(part) !== null);
}

/** Trims the beginning, or of reversed content the end. */
function trim(content: readonly Inline[], atEnd: boolean): Inline[] {
  const out: Inline[] = [];
  let begun = false;
  for (const part of content) {
    if (begun || part.type === 'unsupported') {
      out.push(part);
      continue;
    }
    if (part.type === 'break') continue;
    const cut = mapText(part, text => (begun ? text : atEnd ? text.trimEnd() : text.trimStart()));
    if (part.type === 'link') {
      // The blank of a link at the end of a text is that of its last part only.
      if (inlineText([part]).trim() === '') continue;
      begun = true;
      out.push({ ...part, content: trimLink(part.content, atEnd) });
    } else if (cut.type !== 'text' || cut.text !== '') {
      begun = true;
      out.push(cut);
    }
  }
  return out;
}

function trimLink(content: readonly LinkContent[], atEnd: boolean): LinkContent[] {
  const parts = atEnd ? [...content].reverse() : content;
  const [first, ...rest] = parts;
  if (first?.type !== 'text') return [...content];
  const cut = { ...first, text: atEnd ? first.text.trimEnd() : first.text.trimStart() };
  return atEnd ? [cut, ...rest].reverse() : [cut, ...rest];
}

function mapText(part: Inline, change: (text: string) => string): Inline {
  if (part.type === 'text') return { ...part, text: change(part.text) };
  if (part.type !== 'link') return part;
  const content = part.content.map(
    (inner): LinkContent =>
      inner.type === 'text' ? { ...inner, text: inner.text.replaceAll('\t', ' ') } : inner,
  );
  return { ...part, content };
}
