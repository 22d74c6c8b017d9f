import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

/** A match with the words around it. */
export const excerptSchema = z.object({
  /** Where it stands, e.g. `Headline`; '' in the running text. */
  label: z.string(),
  before: z.string(),
  found: z.string(),
  after: z.string(),
  /** The groups of a regular expression, from `$1` on, and those with names; null for one that did not take part. */
  groups: z.array(z.string().nullable()),
  named: z.record(z.string(), z.string().nullable()),
});
export type Excerpt = z.infer<typeof excerptSchema>;

/** What a query found in one article at a revision; `excerpts` are the first of `total` matches. */
export const findingSchema = z.object({
  id: idSchema,
  revision: z.int().min(0),
  total: z.int().min(1),
  excerpts: z.array(excerptSchema),
});
export type Finding = z.infer<typeof findingSchema>;
