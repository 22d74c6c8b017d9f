import { z } from 'zod';
import { idSchema, timeSchema } from '#shared/clock.ts';
import type { Comparison } from '#shared/history/comparison.ts';

/** Why a version was kept. */
export const versionKinds = [
  'automatic',
  'named',
  'before-import',
  'before-merge',
  'before-accept-all',
  'before-restore',
  'before-replace',
  'before-migration',
  'migrated',
  'restored',
  'outside',
] as const;

/** A kept version as the time line shows it. */
export const versionEntrySchema = z.object({
  id: z.string(),
  revision: z.int().min(0),
  at: timeSchema,
  kind: z.enum(versionKinds),
  /** As an editor named it, '' when nobody did. */
  name: z.string(),
  /** '' when it is not known. */
  who: z.string(),
});
export type VersionEntry = z.infer<typeof versionEntrySchema>;

/** How many words a version has more and less than the one before it. */
export const versionWordsSchema = z.object({
  version: z.string(),
  added: z.int().min(0),
  removed: z.int().min(0),
});
export type VersionWords = z.infer<typeof versionWordsSchema>;

/** The present state of the article, where the id of a version could stand. */
export const now = 'now';

/** The id of a kept version, or `now`. */
export const versionOrNowSchema = z.string().min(1).max(200);

/** A part to take back from a version; see `Part` in shared/history/restore-part.ts. */
export const partSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('field'), path: z.array(z.string()).min(1) }),
  z.object({ part: z.literal('block'), was: z.string().nullable(), now: z.string().nullable() }),
  z.object({ part: z.enum(['author', 'credit', 'asset']), id: z.string() }),
]);

/** A stretch of a top-level block of the body, in UTF-16 offsets of its plain text. */
export const stretchSchema = z.object({
  block: idSchema,
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Stretch = z.infer<typeof stretchSchema>;

/** A word and who brought it when; see `Attribution` in shared/history/blame.ts. */
export const attributionSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  revision: z.int().min(0),
  at: timeSchema,
  who: z.string(),
});

/** Main makes it and the window only draws it, so its many parts are not checked one by one. */
export const comparisonSchema = z.custom<Comparison>();
