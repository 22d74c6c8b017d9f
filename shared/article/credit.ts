import { z } from 'zod';
import { type Id, idSchema } from '#shared/clock.ts';
import { licenceSchema, noLicence } from '#shared/metadata/licence.ts';

export const creditKinds = [
  'image',
  'text',
  'translation',
  'research',
  'sponsor',
  'document',
  'other',
] as const;

/** Who or what has to be named for a part of the article; `line` is the credit line as it is printed. */
export const creditSchema = z.looseObject({
  id: idSchema,
  kind: z.enum(creditKinds),
  line: z.string(),
  creator: z.string(),
  source: z.string(),
  licence: licenceSchema,
  year: z.string(),
  usageTerms: z.string(),
  /** The last day on which it may be used: ISO 8601 date or date and time, or ''. */
  expiry: z.string(),
  /** Leave that was given for this use: by whom and for what, and when (ISO 8601 date or ''). */
  permission: z.looseObject({ note: z.string(), date: z.string() }),
  /** Where the credited work can be found. */
  url: z.string(),
  /** The sha256 of the picture it belongs to, or null when it is for the whole article or not yet linked. */
  asset: z.string().nullable(),
});
export type Credit = z.infer<typeof creditSchema>;

/** A credit of which only the kind and the printed line are known. */
export function newCredit(id: Id, kind: Credit['kind'], line: string): Credit {
  return {
    id,
    kind,
    line,
    creator: '',
    source: '',
    licence: noLicence(),
    year: '',
    usageTerms: '',
    expiry: '',
    permission: { note: '', date: '' },
    url: '',
    asset: null,
  };
}
