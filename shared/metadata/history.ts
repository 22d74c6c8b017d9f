import { z } from 'zod';

/** A published mistake put right; `type` is e.g. `correction`, `clarification`, `update`, `retraction`. */
export const correctionSchema = z.looseObject({
  type: z.string(),
  text: z.string(),
  /** ISO 8601 date or date and time, or ''. */
  date: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** A piece that this one follows; `relation` is e.g. `updates`, `replaces`, `translates`, `sidebarTo`. */
export const predecessorSchema = z.looseObject({ relation: z.string(), uri: z.string(), title: z.string() });
export type Predecessor = z.infer<typeof predecessorSchema>;
