import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

/**
 * A picture in the text. `asset` is the sha256 of a file kept with the article, or null while only the address
 * is known; `address` is where an imported text pointed to: kept, shown, never fetched.
 */
export const imageSchema = z.looseObject({
  type: z.literal('image'),
  id: idSchema,
  asset: z.string().nullable(),
  address: z.string(),
  alt: z.string(),
  caption: z.array(inlineSchema),
});
export type Image = z.infer<typeof imageSchema>;
