import { z } from 'zod';
import { type Contributor, contributorSchema } from './contributor.ts';

/** The version of `contributors.json` that this program writes. */
export const contributorsVersion = 1;

/** The file as far as it has to be whole to be read at all; each contributor is looked at by itself. */
export const contributorsFileSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  contributors: z.array(z.unknown()),
});
export type ContributorsFile = z.infer<typeof contributorsFileSchema>;

/** The contributors of a file that are what they should be, and how many are not. */
export function readContributors({ contributors }: ContributorsFile): { good: Contributor[]; bad: number } {
  const good = contributors.flatMap(stored => {
    const parsed = contributorSchema.safeParse(stored);
    return parsed.success ? [parsed.data] : [];
  });
  return { good, bad: contributors.length - good.length };
}
