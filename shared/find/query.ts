import { z } from 'zod';

/** The longest query and replacement, in UTF-16 units; longer ones are pasted by mistake. */
export const longestQuery = 2000;

/** What is looked for, and how. */
export const findQuerySchema = z.object({
  text: z.string().max(longestQuery),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  /** `text` is a JavaScript regular expression, read with the flags `u` and `m`. */
  regex: z.boolean(),
});
export type FindQuery = z.infer<typeof findQuerySchema>;

/** What takes the place of each match; with a regular expression `$1`, `$<name>`, `$&` and `$$` mean something. */
export const replacementSchema = z.object({
  text: z.string().max(longestQuery),
  /** Words found in capitals, or with a capital, are replaced likewise. */
  keepCase: z.boolean(),
});
export type Replacement = z.infer<typeof replacementSchema>;

export const emptyQuery: FindQuery = { text: '', matchCase: false, wholeWord: false, regex: false };
