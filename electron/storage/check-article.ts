import { z } from 'zod';
import { type Article, articleSchema } from '#shared/article/article.ts';
import { type Block, blockSchema } from '#shared/article/blocks/block.ts';
import type { Result } from '#shared/result.ts';
import { success } from '#shared/result.ts';
import { notAnArticle } from './not-an-article.ts';

/** How many blocks are validated before others get their turn: about five milliseconds. */
const atOnce = 60;

const bodySchema = z.looseObject({ body: z.array(z.unknown()) });

/**
 * Validates an article as `articleSchema` does, a few blocks at a time: a body of 100,000 words takes a quarter of a
 * second, in which this process would answer nobody. Fails as `notAnArticle` says.
 */
export async function checkArticle(value: unknown): Promise<Result<Article>> {
  const whole = bodySchema.safeParse(value);
  if (!whole.success) return notAnArticle(whole.error);
  const around = articleSchema.safeParse({ ...whole.data, body: [] });
  if (!around.success) return notAnArticle(around.error);
  const body: Block[] = [];
  for (let from = 0; from < whole.data.body.length; from += atOnce) {
    const some = z.array(blockSchema).safeParse(whole.data.body.slice(from, from + atOnce));
    if (!some.success) return notAnArticle(some.error);
    body.push(...some.data);
    await new Promise<void>(goOn => setImmediate(goOn));
  }
  return success({ ...around.data, body });
}
