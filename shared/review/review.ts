import { z } from 'zod';
import { sha256Schema } from '#shared/article/asset.ts';
import { inlineSchema } from '#shared/article/inline.ts';
import { idSchema } from '#shared/clock.ts';
import { anchorSchema } from './anchor.ts';
import { reviewEventSchema } from './event.ts';

/** A conversation about a place in the text; what it says and how it stands follows from its events. */
export const threadSchema = z.looseObject({
  id: idSchema,
  anchor: anchorSchema,
  events: z.array(reviewEventSchema),
});
export type Thread = z.infer<typeof threadSchema>;

/** A proposal to replace the text at a place; it may apply by itself only while that text still hashes to `before`. */
export const suggestionSchema = z.looseObject({
  id: idSchema,
  anchor: anchorSchema,
  before: sha256Schema,
  replacement: z.array(inlineSchema),
  events: z.array(reviewEventSchema),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const reviewSchema = z.looseObject({
  threads: z.array(threadSchema),
  suggestions: z.array(suggestionSchema),
});
export type Review = z.infer<typeof reviewSchema>;

export function emptyReview(): Review {
  return { threads: [], suggestions: [] };
}
