import { z } from 'zod';

/** What is shown where the piece is shared; what is '' or null is taken from the article itself. */
export const socialCardSchema = z.looseObject({
  title: z.string(),
  description: z.string(),
  /** The sha256 of a picture of the article, or null. */
  image: z.string().nullable(),
  imageAlt: z.string(),
});
export type SocialCard = z.infer<typeof socialCardSchema>;
