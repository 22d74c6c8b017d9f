import { z } from 'zod';

/** What a check found and an editor let stand; `block` and `quote` are '' where it is let stand in the whole article. */
export const ignoredFindingSchema = z.looseObject({
  rule: z.string(),
  block: z.string(),
  quote: z.string(),
});
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;

/** What spelling and checks are to leave alone in this article. */
export const proofingSchema = z.looseObject({
  /** Words that are right here, as they are written. */
  words: z.array(z.string()),
  ignored: z.array(ignoredFindingSchema),
});
export type Proofing = z.infer<typeof proofingSchema>;

export function emptyProofing(): Proofing {
  return { words: [], ignored: [] };
}
