import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

/**
 * A place in the text of one revision; immutable. `start` and `end` are offsets in the plain text of the blocks
 * `blockId` and `endBlockId` (null when it is the same block); `exact` is the text between them, `prefix` and
 * `suffix` up to 32 characters around it. Where it stands in another revision is worked out, never stored.
 */
export const anchorSchema = z.looseObject({
  baseRevision: z.int().min(0),
  blockId: idSchema,
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  endBlockId: idSchema.nullable(),
});
export type Anchor = z.infer<typeof anchorSchema>;
