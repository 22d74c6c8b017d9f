import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

/** The fields whose words are remembered from article to article. */
export const termKinds = [
  'keywords',
  'people',
  'organisations',
  'events',
  'places',
  'dateline',
  'section',
  'genre',
  'source',
] as const;
export const termKindSchema = z.enum(termKinds);
export type TermKind = z.infer<typeof termKindSchema>;

/** A word as the library knows it, and in how many articles it stands. */
export const knownTermSchema = z.object({ name: z.string(), uri: z.string(), articles: z.int().min(1) });
export type KnownTerm = z.infer<typeof knownTermSchema>;

/** Whether a slug is another article's too, and one like it that is free. */
export const slugStateSchema = z.object({
  takenBy: z.object({ id: idSchema, headline: z.string() }).nullable(),
  free: z.string(),
});
export type SlugState = z.infer<typeof slugStateSchema>;
