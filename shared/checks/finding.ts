import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

/**
 * One thing that a check has found. `block` is the id of the block it stands in, null when it is about a field or the
 * whole article; `start` and `end` are offsets in the block's plain text (UTF-16), `quote` is what stands there.
 */
export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'suggestion']),
  message: z.string(),
  block: idSchema.nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  /** What it is about, when that has an id: an author, a credit, or a picture by its sha256. */
  about: z.exactOptional(z.string()),
  /** The field that it is about, by its name in `shared/metadata/profile-fields.ts`, when it is about one. */
  field: z.exactOptional(z.string()),
  /** What would stand there instead, when the check knows. */
  fix: z.exactOptional(z.object({ replacement: z.string() })),
});
export type Finding = z.infer<typeof findingSchema>;
