import { z } from 'zod';
import { sha256Schema } from '#shared/article/asset.ts';
import { idSchema, timeSchema } from '#shared/clock.ts';

/**
 * One thing that a reviewer or editor did; immutable. `id` is the sha256 of everything else but the signature.
 * `thread` is the id of the thread or suggestion that it belongs to. Types of newer versions are kept.
 */
export const reviewEventSchema = z.looseObject({
  id: sha256Schema,
  type: z.string(),
  articleId: idSchema,
  thread: idSchema,
  /** `keyId` is the identity, `name` only what it calls itself. */
  author: z.looseObject({ keyId: z.string(), name: z.string() }),
  wallTime: timeSchema,
  lamport: z.int().min(0),
  baseRevision: z.int().min(0),
  payload: z.record(z.string(), z.json()),
  signature: z.string(),
});
export type ReviewEvent = z.infer<typeof reviewEventSchema>;
