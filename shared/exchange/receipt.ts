import { z } from 'zod';
import { sha256Schema } from '#shared/article/asset.ts';

/** What an export format could not carry, e.g. `{ what: 'underline', count: 2 }`, in words an editor knows. */
export const lossSchema = z.object({ what: z.string(), count: z.int().min(1) });
export type Loss = z.infer<typeof lossSchema>;

/**
 * The proof of one export: the file as it stands on the disk and what comparing it with the article showed.
 * `verified` names the parts found equal after re-opening; `differences` is empty unless the export failed, and then
 * the file was not kept: nothing stands at `path`.
 */
export const receiptSchema = z.object({
  format: z.string(),
  path: z.string(),
  bytes: z.int().min(0),
  sha256: sha256Schema,
  status: z.enum(['verified', 'failed']),
  verified: z.array(z.string()),
  lost: z.array(lossSchema),
  differences: z.array(z.string()),
});
export type Receipt = z.infer<typeof receiptSchema>;
