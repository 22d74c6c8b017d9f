import { z } from 'zod';
import { listSorts, savedSearchSchema } from './saved-search.ts';

export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  libraryShown: z.boolean(),
  panelsShown: z.boolean(),
  openPanel: z.string(),
  /** Whether misspelt words are underlined. */
  spelling: z.boolean().default(true),
  /** Whether what the checks find is underlined. */
  checks: z.boolean().default(true),
  /** What stays bright around the caret; `off` dims nothing and hides nothing. */
  focus: z.enum(['off', 'paragraph', 'sentence']).default('off'),
  /** Whether the line of the caret is kept at half the height of the window. */
  typewriter: z.boolean().default(false),
  /** Words to be written in one sitting; null for no goal. */
  sessionGoal: z.int().min(1).nullable().default(null),
  /** Quotation marks, dashes and the like take the place of what is typed. */
  smartQuotes: z.boolean().default(true),
  /** Spaces, breaks and marks that cannot be seen are drawn. */
  invisibles: z.boolean().default(false),
  /** Special characters, last used first. */
  recentCharacters: z.array(z.string()).default([]),
  listSort: z.enum(listSorts).default('modified'),
  savedSearches: z.array(savedSearchSchema).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  libraryShown: true,
  panelsShown: true,
  openPanel: 'metadata',
  spelling: true,
  checks: true,
  focus: 'off',
  typewriter: false,
  sessionGoal: null,
  smartQuotes: true,
  invisibles: false,
  recentCharacters: [],
  listSort: 'modified',
  savedSearches: [],
};
