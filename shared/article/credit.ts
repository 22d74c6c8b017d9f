import { z } from 'zod';
import { type Id, idSchema } from '#shared/clock.ts';
import { licenceSchema, noLicence } from '#shared/metadata/licence.ts';

export const creditKinds = ['image', 'text', 'translation', 'research', 'sponsor', 'other'] as const;

/** Who or what has to be named for a part of the article; `line` is the credit line as it is printed. */
export const creditSchema = z.looseObject({
  id: idSchema,
  kind: z.enum(creditKinds),
  line: z.string(),
  creator: z.string(),
  source: z.string(),
  licence: licenceSchema,
  year: z.string(),
  /** Where the credited work can be found. */
  url: z.string(),
  /** The sha256 of the picture it belongs to, or null when it is for the whole article or not yet linked. */
  asset: z.string().nullable(),
});
export type Credit = z.infer<typeof creditSchema>;

/** A credit of which only the kind and the printed line are known. */
export function newCredit(id: Id, kind: Credit['kind'], line: string): Credit {
  return { id, kind, line, creator: '', source: '', licence: noLicence(), year: '', url: '', asset: null };
}
