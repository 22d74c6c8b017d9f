import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { importNoteSchema } from '#shared/exchange/import-note.ts';
import { failureCodes } from '#shared/result.ts';

/** A file that waits to be looked at; `bytes` is its size, null where that is not known yet. */
export const waitingFileSchema = z.object({
  key: z.string(),
  fileName: z.string(),
  bytes: z.int().min(0).nullable(),
});
export type WaitingFile = z.infer<typeof waitingFileSchema>;

/** An article of the library, or of its spike, that was made of the same bytes. */
export const twinSchema = z.object({ id: idSchema, headline: z.string(), spiked: z.boolean() });
export type Twin = z.infer<typeof twinSchema>;

/** What would become of a file, as far as somebody has to see it who decides whether it is imported. */
export const importPreviewSchema = z.object({
  headline: z.string(),
  dek: z.string(),
  byline: z.string(),
  authors: z.array(z.object({ name: z.string(), role: z.string(), bio: z.string() })),
  /** The name of the format that the file was read as. */
  format: z.string(),
  words: z.int(),
  pictures: z.int(),
  /** In bytes. */
  size: z.int(),
  /** The first blocks of the body, each cut off where it is long; `blocks` is how many there are. */
  opening: z.array(z.object({ type: z.string(), text: z.string() })),
  blocks: z.int(),
  /** Notes by their place in the report, texts cut off where they are long; `notes` is how many there are. */
  report: z.array(z.object({ index: z.int(), note: importNoteSchema })),
  notes: z.int(),
  /** The whole text can be taken as it is instead. */
  canTakeWhole: z.boolean(),
  twins: z.array(twinSchema),
  /** The name of a file before it in the same import that has the same bytes; null for none. */
  sameAs: z.string().nullable(),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** What a look at a file showed. One that cannot be read may still be taken as the text that it is. */
export const lookedSchema = z.union([
  z.object({ preview: importPreviewSchema }),
  z.object({
    error: z.object({ code: z.enum(failureCodes), message: z.string() }),
    canTakeWhole: z.boolean(),
  }),
]);
export type Looked = z.infer<typeof lookedSchema>;
