import { z } from 'zod';

/** One end of a selection: a block (or list entry) by id and a UTF-16 offset in its text. */
const pointSchema = z.object({ block: z.string(), offset: z.int().min(0) });

/** How long an article is to become, in words; null where that end is open. */
export const targetSchema = z.object({
  least: z.int().min(1).nullable(),
  most: z.int().min(1).nullable(),
});
export type Target = z.infer<typeof targetSchema>;

/** What helps one person with one article and says nothing about it to anybody else. */
export const writingAidsSchema = z.object({ target: targetSchema.nullable() });
export type WritingAids = z.infer<typeof writingAidsSchema>;

export const noWritingAids: WritingAids = { target: null };

/** Where an editor was in an article: selection in the body (null when elsewhere) and scroll position in CSS pixels. */
export const viewStateSchema = z.object({
  selection: z.object({ anchor: pointSchema, focus: pointSchema }).nullable(),
  scrollTop: z.number().min(0),
  /**
   * The block at the upper edge of the window and how many CSS pixels of it are above that edge; null while the
   * headline is there. Heights of blocks that were never drawn are estimates, so `scrollTop` alone finds nothing again.
   */
  top: z.object({ block: z.string(), above: z.number() }).nullable().default(null),
  aids: writingAidsSchema.default(noWritingAids),
});
export type ViewState = z.infer<typeof viewStateSchema>;

export const initialViewState: ViewState = { selection: null, scrollTop: 0, top: null, aids: noWritingAids };
