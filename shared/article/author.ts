import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

/** One person named in the byline or in "About the author"; empty strings where nothing is known. */
export const authorSchema = z.looseObject({
  id: idSchema,
  name: z.string(),
  role: z.string(),
  jobTitle: z.string(),
  affiliation: z.string(),
  bio: z.string(),
  email: z.string(),
  url: z.string(),
});
export type Author = z.infer<typeof authorSchema>;
