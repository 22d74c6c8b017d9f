import type { z } from 'zod';
import { failure, type Result } from '#shared/result.ts';
import { sayWhatIsWrong } from './say-what-is-wrong.ts';

/** The answer to content that does not have the form of an article: it could not be read back once it was written. */
export function notAnArticle(error: z.ZodError): Result<never> {
  return failure(
    'refused',
    `This does not have the form of an article: ${sayWhatIsWrong(error)}. Nothing was written.`,
  );
}
