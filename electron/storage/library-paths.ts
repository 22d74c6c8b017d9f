import { join } from 'node:path';
import type { Id } from '#shared/clock.ts';

/** Where everything stands in a library folder; the only place that knows. */
export function libraryPaths(library: string) {
  const articles = join(library, 'articles');
  const article = (id: Id) => join(articles, id);
  return {
    index: join(library, 'library.json'),
    articles,
    article,
    articleFile: (id: Id) => join(article(id), 'article.json'),
    source: (id: Id, sha256: string) => join(article(id), 'source', sha256),
    assets: (id: Id) => join(article(id), 'assets'),
    asset: (id: Id, sha256: string) => join(article(id), 'assets', sha256),
  };
}
