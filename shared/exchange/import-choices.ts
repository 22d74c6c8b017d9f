import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { textSpan } from '#shared/article/inline.ts';
import type { Id } from '#shared/clock.ts';
import type { ImportNote } from './import-note.ts';
import { takeOutOfFields } from './take-out-of-fields.ts';

/** What somebody who looks at an import before it is done decides about one file. */
export const importChoicesSchema = z.object({
  /** Nothing is recognised and nothing left out: every line is body. */
  whole: z.boolean(),
  /** The notes of the report, by their place in it, whose text is to be in the body after all. */
  keep: z.array(z.int().min(0)).max(100_000),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

export const noChoices: ImportChoices = { whole: false, keep: [] };

/** The text that can be kept in the body in spite of a note; null where there is nothing to decide. */
export function textToKeep(note: ImportNote): string | null {
  return note.text === null || note.text.trim() === '' ? null : note.text;
}

/**
 * Puts the texts of the chosen notes into the body, each where it stood in the file, and takes what was read out of
 * them out of its field; the report then says that they were taken back.
 */
export function applyChoices(
  { article, report }: { article: Article; report: readonly ImportNote[] },
  { keep }: ImportChoices,
  newId: () => Id,
): { article: Article; report: ImportNote[] } {
  const kept = new Set(keep.filter(index => report[index] && textToKeep(report[index]) !== null));
  if (kept.size === 0) return { article, report: [...report] };
  const adjusted = report.map((note, index) => (kept.has(index) ? { ...note, restored: true } : note));
  const isKept = (_: ImportNote, index: number) => kept.has(index);
  const cleared = takeOutOfFields(
    article,
    report.filter(isKept),
    report.filter((note, index) => !isKept(note, index)),
  );
  const body = putBack(article.body, report.filter(isKept), newId);
  const { provenance } = cleared;
  const own = provenance !== null && provenance.report.length === report.length;
  return {
    article: { ...cleared, body, provenance: own ? { ...provenance, report: adjusted } : provenance },
    report: adjusted,
  };
}

function putBack(body: readonly Block[], notes: readonly ImportNote[], newId: () => Id): Block[] {
  const byPlace = new Map<number, ImportNote[]>();
  for (const note of notes) {
    // What belongs behind the last block may say so by any number.
    const at = Math.min(note.at, body.length);
    const here = byPlace.get(at);
    if (here) here.push(note);
    else byPlace.set(at, [note]);
  }
  const whole: Block[] = [];
  for (let at = 0; at <= body.length; at += 1) {
    const block = body[at];
    const here = byPlace.get(at) ?? [];
    for (const { text } of here.filter(note => !isJoined(note, block))) {
      whole.push({ type: 'paragraph', id: newId(), content: [textSpan(text ?? '')] });
    }
    if (block)
      whole.push(
        withTextBefore(
          block,
          here.filter(note => isJoined(note, block)),
        ),
      );
  }
  return whole;
}

function withTextBefore(block: Block, notes: readonly ImportNote[]): Block {
  if (notes.length === 0 || block.type !== 'paragraph') return block;
  const text = notes.map(note => note.text ?? '').join('');
  return { ...block, content: [textSpan(text), ...block.content] };
}

function isJoined({ joined }: ImportNote, block: Block | undefined): boolean {
  return joined === true && block?.type === 'paragraph';
}
