import { z } from 'zod';
import { type Id, idSchema } from '#shared/clock.ts';

/** One person named in the byline or in "About the author"; empty strings where nothing is known. */
export const authorSchema = z.looseObject({
  id: idSchema,
  name: z.string(),
  role: z.string(),
  jobTitle: z.string(),
  affiliation: z.string(),
  bio: z.string(),
  /** Printed with the piece; an address that is not goes into `private`. */
  email: z.string(),
  url: z.string(),
  social: z.array(z.looseObject({ network: z.string(), url: z.string() })),
  /** For the desk alone: no public format reads it. */
  private: z.looseObject({ email: z.string(), phone: z.string(), note: z.string() }),
  /** The person in the library's list of contributors, or null. */
  contributorId: idSchema.nullable(),
});
export type Author = z.infer<typeof authorSchema>;

/** An author of whom only the name is known. */
export function newAuthor(id: Id, name: string): Author {
  return {
    id,
    name,
    role: '',
    jobTitle: '',
    affiliation: '',
    bio: '',
    email: '',
    url: '',
    social: [],
    private: { email: '', phone: '', note: '' },
    contributorId: null,
  };
}
