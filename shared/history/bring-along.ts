import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import { footnotesIn } from '#shared/article/footnotes.ts';

/** Adds from an older version what a block restored from it refers to and the article no longer has. */
export function bringAlong(article: Article, version: Article, block: Block): Article {
  const pictures = new Set(picturesIn(block));
  const assets = version.assets.filter(
    asset => pictures.has(asset.sha256) && !article.assets.some(({ sha256 }) => sha256 === asset.sha256),
  );
  const credits = version.credits.filter(
    credit =>
      assets.some(({ sha256 }) => sha256 === credit.asset) &&
      !article.credits.some(({ id }) => id === credit.id),
  );
  const notes = new Set(footnotesIn(block));
  const footnotes = version.body.filter(
    ({ type, id }) => type === 'footnote' && notes.has(id) && !article.body.some(one => one.id === id),
  );
  return {
    ...article,
    body: [...article.body, ...footnotes],
    assets: [...article.assets, ...assets],
    credits: [...article.credits, ...credits],
  };
}

function picturesIn(block: Block): string[] {
  switch (block.type) {
    case 'image':
      return block.asset === null ? [] : [block.asset];
    case 'gallery':
      return block.items.flatMap(item => item.asset ?? []);
    case 'aside':
      return block.blocks.flatMap(picturesIn);
    default:
      return [];
  }
}
