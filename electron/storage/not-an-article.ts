import type { z } from 'zod';
import { failure, type Result } from '#shared/result.ts';

/** The answer to content that does not have the form of an article: it could not be read back once it was written. */
export function notAnArticle(error: z.ZodError): Result<never> {
  const issue = error.issues[0];
  return failure(
    'refused',
    `This does not have the form of an article (${issue?.path.join('.') || 'the whole'}: ${issue?.message}). Nothing was written.`,
  );
}
