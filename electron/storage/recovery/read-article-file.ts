import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { schemaVersion } from '#shared/article/article.ts';
import { type Id, idSchema } from '#shared/clock.ts';
import { errorCode } from '../file-system.ts';
import type { Stored } from '../journal/record.ts';
import { cutOff, sayWhatIsWrong } from '../say-what-is-wrong.ts';

const headSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  id: idSchema,
  revision: z.int().min(0),
  body: z.array(z.unknown()),
});

/** An article text as far as it can be judged before all of it is validated. */
export type ArticleText =
  | { kind: 'missing' }
  | { kind: 'damaged'; why: string }
  | { kind: 'newer'; version: number }
  | { kind: 'whole'; text: string; stored: Stored; revision: number; schemaVersion: number };

/** Reads an article file; rejects only when the system cannot read it. */
export async function readArticleFile(path: string, id: Id): Promise<ArticleText> {
  try {
    return judgeArticleText(await readFile(path, 'utf8'), id);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
    throw error;
  }
}

/** Judges a text by what every article of every version has; one of another article is damage. */
export function judgeArticleText(text: string, id: Id): ArticleText {
  if (text === '') return { kind: 'damaged', why: 'it is empty' };
  if (text.startsWith('\0')) return { kind: 'damaged', why: 'it is filled with NUL bytes' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Where in the text the parser stopped says nothing to an editor.
    return { kind: 'damaged', why: cutOff };
  }
  const version = z.looseObject({ schemaVersion: z.int() }).safeParse(value);
  if (version.success && version.data.schemaVersion > schemaVersion) {
    return { kind: 'newer', version: version.data.schemaVersion };
  }
  const head = headSchema.safeParse(value);
  if (!head.success) return { kind: 'damaged', why: sayWhatIsWrong(head.error) };
  if (head.data.id !== id) return { kind: 'damaged', why: `it belongs to another article, ${head.data.id}` };
  const { revision, schemaVersion: written } = head.data;
  return { kind: 'whole', text, stored: head.data, revision, schemaVersion: written };
}
