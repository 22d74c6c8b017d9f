import { z } from 'zod';
import { idSchema, type Origin, timeSchema } from '#shared/clock.ts';
import { emptyMetadata, metadataSchema } from '#shared/metadata/metadata.ts';
import { emptyReview, reviewSchema } from '#shared/review/review.ts';
import { emptyWorkflow, workflowSchema } from '#shared/workflow/workflow.ts';
import { assetSchema } from './asset.ts';
import { authorSchema } from './author.ts';
import { blockSchema } from './blocks/block.ts';
import { creditSchema } from './credit.ts';
import { exportRecordSchema } from './export-record.ts';
import { emptyNotes, notesSchema } from './notes.ts';
import { emptyProofing, proofingSchema } from './proofing.ts';
import { provenanceSchema } from './provenance.ts';

/** The version of the article schema that this program writes. */
export const schemaVersion = 3;

/**
 * The canonical article: what is on disk, what importers make and exporters read.
 * Every field is always present; nothing known is `''`, `[]` or null. Fields that this version
 * does not know are kept wherever they stand.
 */
export const articleSchema = z.looseObject({
  schemaVersion: z.literal(schemaVersion),
  id: idSchema,
  /** Counts the saves of this article, from 1; 0 before the first. */
  revision: z.int().min(0),
  createdAt: timeSchema,
  modifiedAt: timeSchema,
  profile: z.string(),
  status: z.string(),
  headline: z.string(),
  dek: z.string(),
  slug: z.string(),
  byline: z.string(),
  /** The line below the piece, e.g. initials of who wrote and edited it; '' for none. */
  signOff: z.string(),
  body: z.array(blockSchema),
  authors: z.array(authorSchema),
  credits: z.array(creditSchema),
  assets: z.array(assetSchema),
  metadata: metadataSchema,
  review: reviewSchema,
  notes: notesSchema,
  workflow: workflowSchema,
  proofing: proofingSchema,
  exports: z.array(exportRecordSchema),
  provenance: provenanceSchema.nullable(),
});
export type Article = z.infer<typeof articleSchema>;

/** A new article that holds nothing yet; the editor supplies the first paragraph. */
export function emptyArticle(origin: Origin): Article {
  const now = origin.now();
  return {
    schemaVersion,
    id: origin.newId(),
    revision: 0,
    createdAt: now,
    modifiedAt: now,
    profile: 'news',
    status: 'draft',
    headline: '',
    dek: '',
    slug: '',
    byline: '',
    signOff: '',
    body: [],
    authors: [],
    credits: [],
    assets: [],
    metadata: emptyMetadata(),
    review: emptyReview(),
    notes: emptyNotes(),
    workflow: emptyWorkflow(),
    proofing: emptyProofing(),
    exports: [],
    provenance: null,
  };
}
