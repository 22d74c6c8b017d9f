import { z } from 'zod';

/**
 * One line of an import report: what was recognised, left out or could not be kept.
 * `where.line` and `where.endLine` count from 1 in the imported text.
 */
export const importNoteSchema = z.looseObject({
  code: z.string(),
  kind: z.enum(['recognised', 'dropped', 'lost']),
  message: z.string(),
  where: z.looseObject({ line: z.int().min(1), endLine: z.int().min(1) }).nullable(),
  /** The text as it stood in the file, to be taken back as a paragraph; null where there is none. */
  text: z.string().nullable(),
  /** Where a recognised text went: `headline`, `authors`, `siteUser` … The code tells it where this is missing. */
  fields: z.array(z.string()).optional(),
  /** The text was parted from the beginning of the block at `at`, and goes back there rather than before it. */
  joined: z.boolean().optional(),
  /** The place in the body, counted in blocks, where taken-back text belongs. */
  at: z.int().min(0),
  /** Whether an editor has taken the text back. */
  restored: z.boolean(),
});
export type ImportNote = z.infer<typeof importNoteSchema>;
