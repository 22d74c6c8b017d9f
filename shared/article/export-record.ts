import { z } from 'zod';
import { timeSchema } from '#shared/clock.ts';
import { sha256Schema } from './asset.ts';

/** One file that was written of the article; `revision` is what it was made of, so that it can be told whether it is stale. */
export const exportRecordSchema = z.looseObject({
  format: z.string(),
  at: timeSchema,
  revision: z.int().min(0),
  sha256: sha256Schema,
  fileName: z.string(),
  /** Only where it was written while an embargo held, against it and by decision of an editor. */
  embargoOverridden: z.exactOptional(z.literal(true)),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;
