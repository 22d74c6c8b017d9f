import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';
import { inlineSchema } from '../inline.ts';

/**
 * The text of a footnote, wherever in the body it stands; `footnoteReference` parts point to its id. A note of several
 * paragraphs has line breaks between them.
 */
export const footnoteSchema = z.looseObject({
  type: z.literal('footnote'),
  id: idSchema,
  content: z.array(inlineSchema),
});
export type Footnote = z.infer<typeof footnoteSchema>;
