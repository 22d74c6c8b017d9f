import { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import type { Id, Time } from '#shared/clock.ts';
import { importNoteSchema } from '#shared/exchange/import-note.ts';
import {
  attributionSchema,
  comparisonSchema,
  type Stretch,
  versionWordsSchema,
} from '#shared/ipc/history.ts';
import { failureCodes, type Result } from '#shared/result.ts';

/** An article on the disk whose earlier states are asked for; `present` is its newest state, which main has in memory. */
export interface Subject {
  id: Id;
  /** Its folder in the library, in full. Only read from. */
  folder: string;
  present: Article;
}

/** What main can have done in another process, and what it sends there: plain values. */
export interface TaskRequests {
  /** `before` and `after` are ids of versions, or `now`. */
  compare: Subject & { before: string; after: string };
  count: Subject & { pairs: readonly { before: string; version: string }[] };
  blame: Subject & { stretches: readonly Stretch[] };
  /** See `ImportOrder`; the bytes are a file that somebody else made. */
  import: { fileName: string; bytes: Uint8Array; from: string; whole: boolean; now: Time; seed: string };
}

export type TaskName = keyof TaskRequests;

/**
 * What comes back, which is looked at like anything else that another process says. A comparison is made of Galley's own
 * files by Galley's own code, and is only drawn; an imported article is checked by whoever takes it in.
 */
export const taskAnswers = {
  compare: comparisonSchema,
  count: z.array(versionWordsSchema),
  blame: z.array(z.array(attributionSchema)),
  import: z.object({
    article: z.unknown(),
    report: z.array(importNoteSchema),
    format: z.string(),
    pictures: z.array(
      z.object({ sha256: z.string(), fileName: z.string(), bytes: z.custom<Uint8Array>(isBytes) }),
    ),
  }),
} satisfies Record<TaskName, z.ZodType>;

export type TaskAnswer<N extends TaskName> = z.infer<(typeof taskAnswers)[N]>;

/** How each task is done, in the other process. */
export type Tasks = { [N in TaskName]: (request: TaskRequests[N]) => Promise<Result<TaskAnswer<N>>> };

function isBytes(value: unknown): boolean {
  return value instanceof Uint8Array;
}

export const taskResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.enum(failureCodes), message: z.string() }) }),
]);
