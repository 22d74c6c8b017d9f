import { z } from 'zod';
import { idSchema, timeSchema } from '#shared/clock.ts';
import { articleSummarySchema } from './article-summary.ts';

/** Something that the library has to tell about itself, in words; `article` is null when it concerns the whole. */
export const libraryNoticeSchema = z.object({
  kind: z.enum(['recovered', 'set-aside', 'lost', 'repaired', 'newer', 'read-only', 'outside', 'backup']),
  article: idSchema.nullable(),
  message: z.string(),
  /** With `outside`: the version that holds what the other program wrote, and that can be taken. */
  version: z.string().optional(),
});
export type LibraryNotice = z.infer<typeof libraryNoticeSchema>;

/** The library that is open, as the window shows it. */
export const libraryStateSchema = z.object({
  /** Its path in full. */
  folder: z.string(),
  /** Why it can only be read, in words; null when it can be written. */
  whyReadOnly: z.string().nullable(),
  /** The libraries that were open before, last used first, without this one; paths in full. */
  recent: z.array(z.string()),
});
export type LibraryState = z.infer<typeof libraryStateSchema>;

/** How many articles of the library are ready to be searched, of how many. */
export const textsReadSchema = z.object({ read: z.int().min(0), total: z.int().min(0) });
export type TextsRead = z.infer<typeof textsReadSchema>;

/** An article in the spike; `at` is when it was spiked, null when that is not known. */
export const spikedSchema = z.object({ summary: articleSummarySchema, at: timeSchema.nullable() });
export type Spiked = z.infer<typeof spikedSchema>;

/** Where copies go, outside the library. */
export const backupStateSchema = z.object({
  /** The folder that was chosen; null while none is. */
  folder: z.string().nullable(),
  /** When the newest copy that is there was written; null when there is none, or the folder cannot be read. */
  lastAt: timeSchema.nullable(),
  /** How many articles have a copy there. */
  articles: z.int().min(0),
  /** When the last backup since the start failed and why, in words; null when it did not, or there was none. */
  failure: z.object({ at: timeSchema, why: z.string() }).nullable(),
  /** Why the folder cannot be used, in words; null when it can. */
  problem: z.string().nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

/** A copy of an article outside the library: its file, the pictures beside it, and those that could not be read. */
export const savedCopySchema = z.object({
  path: z.string(),
  pictures: z.int().min(0),
  missing: z.array(z.string()),
});
