import { z } from 'zod';
import { type Article, articleSchema } from './article.ts';
import { type Block, blockSchema } from './blocks/block.ts';
import { sameValue } from './same-value.ts';

const { shape } = articleSchema;

/** Fields that only the storage sets, or that splices carry. */
const notInPatch = ['schemaVersion', 'id', 'revision', 'createdAt', 'modifiedAt', 'body'];

/** The fields that an editor's session changes, each as a whole. */
const fieldsSchema = z
  .looseObject({
    profile: z.exactOptional(shape.profile),
    status: z.exactOptional(shape.status),
    headline: z.exactOptional(shape.headline),
    dek: z.exactOptional(shape.dek),
    slug: z.exactOptional(shape.slug),
    byline: z.exactOptional(shape.byline),
    signOff: z.exactOptional(shape.signOff),
    authors: z.exactOptional(shape.authors),
    credits: z.exactOptional(shape.credits),
    assets: z.exactOptional(shape.assets),
    metadata: z.exactOptional(shape.metadata),
    review: z.exactOptional(shape.review),
    notes: z.exactOptional(shape.notes),
    workflow: z.exactOptional(shape.workflow),
    proofing: z.exactOptional(shape.proofing),
    exports: z.exactOptional(shape.exports),
    provenance: z.exactOptional(shape.provenance),
  })
  .refine(fields => !notInPatch.some(key => key in fields), 'a patch cannot set what the storage owns');

/**
 * What changed between two states of an article: whole fields, and splices of the body that are
 * applied one after the other.
 */
export const patchSchema = z.object({
  fields: fieldsSchema,
  splices: z.array(z.object({ at: z.int().min(0), remove: z.int().min(0), insert: z.array(blockSchema) })),
});
export type ArticlePatch = z.infer<typeof patchSchema>;
type Splice = ArticlePatch['splices'][number];

/** Compares two states of one article by field and by block; blocks that are the same object cost nothing. */
export function diffArticle(before: Article, after: Article): ArticlePatch {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(after)) {
    if (notInPatch.includes(key) || sameValue(before[key], after[key])) continue;
    fields[key] = after[key];
  }
  return { fields: fieldsSchema.parse(fields), splices: diffBody(before.body, after.body) };
}

/** Tells whether a patch would leave every article as it is. */
export function isEmptyPatch(patch: ArticlePatch): boolean {
  return patch.splices.length === 0 && Object.keys(patch.fields).length === 0;
}

/** Applies a patch; throws a RangeError when it was made for another state of the article. */
export function applyPatch(article: Article, patch: ArticlePatch): Article {
  const body = [...article.body];
  for (const { at, remove, insert } of patch.splices) {
    if (at + remove > body.length) throw new RangeError('The patch belongs to another revision.');
    body.splice(at, remove, ...insert);
  }
  return { ...article, ...patch.fields, body };
}

function diffBody(before: readonly Block[], after: readonly Block[]): Splice[] {
  let start = 0;
  while (start < before.length && start < after.length && sameValue(before[start], after[start])) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && sameValue(before.at(-1 - end), after.at(-1 - end))) end++;
  const removed = before.slice(start, before.length - end);
  const inserted = after.slice(start, after.length - end);
  if (removed.length === 0 && inserted.length === 0) return [];
  if (removed.length !== inserted.length || removed.some((block, i) => block.id !== inserted[i]?.id)) {
    return [{ at: start, remove: removed.length, insert: inserted }];
  }
  return inserted.flatMap((block, i) =>
    sameValue(removed[i], block) ? [] : [{ at: start + i, remove: 1, insert: [block] }],
  );
}
