import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

/** A heading inside the body; level 1 is the headline, so the body has 2 to 4. */
export const headingSchema = z.looseObject({
  type: z.literal('heading'),
  id: idSchema,
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  content: z.array(inlineSchema),
});
export type Heading = z.infer<typeof headingSchema>;
