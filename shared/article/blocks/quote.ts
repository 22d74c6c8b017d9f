import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

/**
 * One paragraph of a quotation set off from the text.
 * `continues` says that it is a further paragraph of the quote right before it; `attribution` names who is
 * quoted ('' when the text does).
 */
export const quoteSchema = z.looseObject({
  type: z.literal('quote'),
  id: idSchema,
  content: z.array(inlineSchema),
  attribution: z.string(),
  continues: z.boolean(),
});
export type Quote = z.infer<typeof quoteSchema>;
