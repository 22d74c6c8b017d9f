import { join } from 'node:path';
import type { Id } from '#shared/clock.ts';

/** Where everything stands in a library folder; the only place that knows. */
export function libraryPaths(library: string) {
  const articles = join(library, 'articles');
  const spike = join(library, 'spike');
  const article = (id: Id) => join(articles, id);
  return {
    index: join(library, 'library.json'),
    contributors: join(library, 'contributors.json'),
    checklists: join(library, 'checklists.json'),
    templates: join(library, 'templates.json'),
    lock: join(library, 'library.lock'),
    articles,
    article,
    articleFile: (id: Id) => articlePaths(article(id)).file,
    source: (id: Id, sha256: string) => join(articlePaths(article(id)).source, sha256),
    assets: (id: Id) => articlePaths(article(id)).assets,
    asset: (id: Id, sha256: string) => join(articlePaths(article(id)).assets, sha256),
    spike,
    spiked: (id: Id) => join(spike, id),
    /** Rebuildable: may be deleted at any time. */
    thumbnails: join(library, 'thumbnails'),
    texts: join(library, 'cache', 'texts.ndjson'),
    quarantine: join(library, 'quarantine'),
  };
}

/** Where everything stands in the folder of one article, in the library or in the spike. */
export function articlePaths(folder: string) {
  return {
    folder,
    file: join(folder, 'article.json'),
    journal: join(folder, 'journal.ndjson'),
    journals: join(folder, 'journals'),
    snapshots: join(folder, 'snapshots'),
    source: join(folder, 'source'),
    assets: join(folder, 'assets'),
    /** Only there while the article lies in the spike. */
    spiked: join(folder, 'spiked.json'),
  };
}
export type ArticlePaths = ReturnType<typeof articlePaths>;
