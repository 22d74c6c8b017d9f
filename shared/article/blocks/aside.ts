import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { boxedBlockSchema } from './boxed-block.ts';

/** A box beside the text, e.g. facts or background; `title` is '' for one without. It holds no further box. */
export const asideSchema = z.looseObject({
  type: z.literal('aside'),
  id: idSchema,
  title: z.string(),
  blocks: z.array(boxedBlockSchema),
});
export type Aside = z.infer<typeof asideSchema>;
