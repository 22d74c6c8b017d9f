import { z } from 'zod';
import { idSchema, timeSchema } from '#shared/clock.ts';

/** Something written for colleagues, not for readers. */
export const deskNoteSchema = z.looseObject({
  id: idSchema,
  at: timeSchema,
  who: z.string(),
  text: z.string(),
});
export type DeskNote = z.infer<typeof deskNoteSchema>;

/** Where a statement in the article comes from, as the reporter keeps track of it. */
export const sourceEntrySchema = z.looseObject({
  id: idSchema,
  /** Person, document or place. */
  source: z.string(),
  contact: z.string(),
  /** When the source was spoken to or read: ISO 8601 date or date and time, or ''. */
  date: z.string(),
  text: z.string(),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** All that is kept with the article and never leaves the desk in a public format. */
export const notesSchema = z.looseObject({
  /** The note to the editors who receive the piece; wire formats carry it, public ones do not. */
  ednote: z.string(),
  desk: z.array(deskNoteSchema),
  sources: z.array(sourceEntrySchema),
});
export type Notes = z.infer<typeof notesSchema>;

export function emptyNotes(): Notes {
  return { ednote: '', desk: [], sources: [] };
}
