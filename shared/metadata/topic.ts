import { z } from 'zod';

/** Something that an article is about; `uri` identifies it in a vocabulary, e.g. `medtop:20000638`, '' when in none. */
export const topicSchema = z.looseObject({ name: z.string(), uri: z.string() });
export type Topic = z.infer<typeof topicSchema>;
