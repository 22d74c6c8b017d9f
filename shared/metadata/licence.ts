import { z } from 'zod';

/** Under what terms something may be used, e.g. `{ name: 'CC BY', version: '4.0', url: 'https://…' }`. */
export const licenceSchema = z.looseObject({ name: z.string(), version: z.string(), url: z.string() });
export type Licence = z.infer<typeof licenceSchema>;

export function noLicence(): Licence {
  return { name: '', version: '', url: '' };
}
