import { readFile } from 'node:fs/promises';
import type { Article } from '#shared/article/article.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { ImportSource } from './additions.ts';
import { articlePaths, libraryPaths } from './library-paths.ts';
import { namesIn } from './names-in.ts';
import { sha256 } from './sha256.ts';

/**
 * The bytes that an article was imported from, under the name of their file. An article that was written by Galley and
 * imported from its own file names the file before that one; then it is the one file that is kept.
 */
export async function readKeptSource(library: string, article: Article): Promise<Result<ImportSource>> {
  const { id, provenance } = article;
  const paths = libraryPaths(library);
  try {
    const names = (await namesIn(articlePaths(paths.article(id)).source)).filter(name =>
      /^[0-9a-f]{64}$/.test(name),
    );
    const own = names.find(name => name === provenance?.sha256);
    const hash = own ?? names[0];
    if (hash === undefined) {
      return failure(
        'not-found',
        'No original file is kept with this article: it was begun here. Nothing was changed.',
      );
    }
    const bytes = new Uint8Array(await readFile(paths.source(id, hash)));
    if (sha256(bytes) !== hash) {
      return failure(
        'damaged',
        'The original file that is kept with this article is damaged. Nothing was changed; the article itself is whole.',
      );
    }
    return success({ fileName: own && provenance ? provenance.fileName : 'article.galley.json', bytes });
  } catch (error) {
    return failure(
      'not-readable',
      `The original file that is kept with this article could not be read (${error instanceof Error ? error.message : error}). Nothing was changed; try again.`,
    );
  }
}
