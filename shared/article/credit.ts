import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

export const creditKinds = ['image', 'text', 'translation', 'research', 'sponsor', 'other'] as const;

/** Who or what has to be named for a part of the article; `line` is the credit line as it is printed. */
export const creditSchema = z.looseObject({
  id: idSchema,
  kind: z.enum(creditKinds),
  line: z.string(),
  creator: z.string(),
  source: z.string(),
  licence: z.looseObject({ name: z.string(), version: z.string(), url: z.string() }),
  /** The sha256 of the picture it belongs to, or null when it is for the whole article or not yet linked. */
  asset: z.string().nullable(),
});
export type Credit = z.infer<typeof creditSchema>;
