import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

/** A block this version does not know, e.g. from a newer one; `raw` is written back as it was read. */
export const unsupportedSchema = z.object({
  type: z.literal('unsupported'),
  id: idSchema,
  raw: z.record(z.string(), z.json()),
});
export type Unsupported = z.infer<typeof unsupportedSchema>;
