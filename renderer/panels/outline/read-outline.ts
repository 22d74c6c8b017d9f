import type { Block } from '#shared/article/blocks/block.ts';
import { inlineText } from '#shared/article/inline.ts';
import { wordCount } from '#shared/article/plain-text.ts';

/** A heading, and what stands below it up to the next one that is not below it. */
export interface Section {
  id: string;
  level: 2 | 3 | 4;
  title: string;
  /** Index of the heading in the body, and of the first block behind the section. */
  start: number;
  end: number;
  /** Of the whole section, its heading included. */
  words: number;
}

/** The sections of a body, in order. */
export function readOutline(body: readonly Block[]): Section[] {
  const headings = body.flatMap((block, start) => (block.type === 'heading' ? [{ block, start }] : []));
  return headings.map(({ block, start }, i) => {
    const next = headings.slice(i + 1).find(other => other.block.level <= block.level);
    const end = next?.start ?? body.length;
    return {
      id: block.id,
      level: block.level,
      title: inlineText(block.content).replaceAll('\n', ' ').trim(),
      start,
      end,
      words: wordCount({ body: body.slice(start, end) }),
    };
  });
}

/** The section that a block stands in, the innermost one; null before the first heading. */
export function sectionAt(sections: readonly Section[], index: number): Section | null {
  return sections.findLast(({ start, end }) => index >= start && index < end) ?? null;
}

/**
 * Before which block a section comes when it changes places with its neighbour of the same level below the same
 * heading; null when there is none on that side.
 */
export function placeBeside(sections: readonly Section[], section: Section, step: -1 | 1): number | null {
  const at = sections.indexOf(section);
  if (step === 1) {
    const next = sections.find(({ start }) => start === section.end);
    return next && next.level === section.level ? next.end : null;
  }
  const before = sections.slice(0, at).findLast(({ level }) => level <= section.level);
  return before && before.level === section.level ? before.start : null;
}
