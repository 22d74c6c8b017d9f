import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

/**
 * Something that lives elsewhere, kept as a card with its address and never fetched. `kind` says what it is:
 * `link`, `video`, `audio`, `social`, `document`, `map`, or another word.
 */
export const embedSchema = z.looseObject({
  type: z.literal('embed'),
  id: idSchema,
  kind: z.string(),
  address: z.string(),
  title: z.string(),
  caption: z.array(inlineSchema),
});
export type Embed = z.infer<typeof embedSchema>;
