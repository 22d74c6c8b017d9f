import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

export const paragraphSchema = z.looseObject({
  type: z.literal('paragraph'),
  id: idSchema,
  content: z.array(inlineSchema),
});
export type Paragraph = z.infer<typeof paragraphSchema>;
