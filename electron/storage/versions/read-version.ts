import type { Article } from '#shared/article/article.ts';
import { parseArticle } from '#shared/article/parse-article.ts';
import type { Id } from '#shared/clock.ts';
import { failure, type Result } from '#shared/result.ts';
import { DamagedFile } from '../damaged-file.ts';
import { judgeArticleText } from '../recovery/read-article-file.ts';
import type { VersionStore } from './version-store.ts';

export const noSuchVersion = failure('not-found', 'This version is no longer kept. Nothing was changed.');

/** Reads a kept version as an article; the failure says what is not concerned. */
export async function readVersion(id: Id, versions: VersionStore, version: string): Promise<Result<Article>> {
  let text: string | undefined;
  try {
    text = await versions.read(version);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return failure(
      'damaged',
      `This version is damaged (${error.why}). The others and the article itself are not.`,
    );
  }
  if (text === undefined) return noSuchVersion;
  const judged = judgeArticleText(text, id);
  if (judged.kind === 'whole') return parseArticle(judged.stored);
  const why = judged.kind === 'damaged' ? judged.why : 'a newer Galley wrote it';
  return failure(
    'damaged',
    `This version cannot be read (${why}). The others and the article itself are not concerned.`,
  );
}
