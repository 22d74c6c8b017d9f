import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { failureCodes } from '#shared/result.ts';
import { receiptSchema } from './receipt.ts';

/** What became of one of several articles: its files, at the revision that they say, or why there are none. */
export const exportedArticleSchema = z.object({
  id: idSchema,
  revision: z.int().min(0),
  receipts: z.array(receiptSchema),
  failure: z.object({ code: z.enum(failureCodes), message: z.string() }).nullable(),
  /** Why the article does not know of the export; '' when it does. */
  unrecorded: z.string(),
});
export type ExportedArticle = z.infer<typeof exportedArticleSchema>;

/** What became of several articles; those behind the last one, `left`, were not begun. */
export const exportedSeveralSchema = z.object({
  outcomes: z.array(exportedArticleSchema),
  left: z.int().min(0),
});
export type ExportedSeveral = z.infer<typeof exportedSeveralSchema>;
