import { z } from 'zod';
import { timeSchema } from '#shared/clock.ts';
import { importNoteSchema } from '#shared/exchange/import-note.ts';
import { sha256Schema } from './asset.ts';

/** Where an imported article came from; `sha256` is that of the raw bytes, which are kept beside the article. */
export const provenanceSchema = z.looseObject({
  fileName: z.string(),
  format: z.string(),
  importedAt: timeSchema,
  sha256: sha256Schema,
  siteName: z.string(),
  siteTagline: z.string(),
  /** The account that posted the page; a site user is not an author. */
  siteUser: z.string(),
  report: z.array(importNoteSchema),
});
export type Provenance = z.infer<typeof provenanceSchema>;
