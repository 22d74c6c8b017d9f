import { z } from 'zod';

/** The fields of the Metadata panel; see README.md for what each standard calls them. */
export const metadataSchema = z.looseObject({
  /** BCP 47, e.g. `en` or `fr-CA`. */
  language: z.string(),
  section: z.string(),
  keywords: z.array(z.string()),
  dateline: z.string(),
  source: z.string(),
  canonicalUrl: z.string(),
  /** When the piece was or will be published, as written by the editor: ISO 8601 date or date and time, or ''. */
  published: z.string(),
  copyrightHolder: z.string(),
  seoTitle: z.string(),
  seoDescription: z.string(),
});
export type Metadata = z.infer<typeof metadataSchema>;

export function emptyMetadata(): Metadata {
  return {
    language: 'en',
    section: '',
    keywords: [],
    dateline: '',
    source: '',
    canonicalUrl: '',
    published: '',
    copyrightHolder: '',
    seoTitle: '',
    seoDescription: '',
  };
}
