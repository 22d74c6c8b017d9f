import { z } from 'zod';

/** A search under a name. */
export const savedSearchSchema = z.object({
  name: z.string().trim().min(1).max(100),
  query: z.string().trim().min(1).max(1000),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** What the list of articles can be ordered by. */
export const listSorts = ['modified', 'created', 'headline', 'due', 'words', 'status'] as const;
export type ListSort = (typeof listSorts)[number];
