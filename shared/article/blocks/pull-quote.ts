import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

/** Words lifted out of the text to catch the eye; `attribution` names who said them ('' when the text does). */
export const pullQuoteSchema = z.looseObject({
  type: z.literal('pullQuote'),
  id: idSchema,
  content: z.array(inlineSchema),
  attribution: z.string(),
});
export type PullQuote = z.infer<typeof pullQuoteSchema>;
