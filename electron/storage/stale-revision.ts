import { failure, type Result } from '#shared/result.ts';

/** The answer to a write that was made for another revision than the newest. */
export function staleRevision(newest: number, base: number): Result<never> {
  return failure(
    'stale-revision',
    `The article was changed elsewhere (revision ${newest}, this window has ${base}). Nothing was written over; copy your text, then open the article again.`,
  );
}
