import { z } from 'zod';
import { idSchema } from '#shared/clock.ts';

/** Program text, line by line as it was written; `language` as highlighters name it, e.g. `ts`, '' when unknown. */
export const codeSchema = z.looseObject({
  type: z.literal('code'),
  id: idSchema,
  language: z.string(),
  text: z.string(),
});
export type Code = z.infer<typeof codeSchema>;
