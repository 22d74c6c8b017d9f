import { type Asset, newAsset } from '#shared/article/asset.ts';
import { sameValue } from '#shared/article/same-value.ts';
import { counted, type Limit } from './limit.ts';

/** What is known of a picture file apart from the places where it is used: its own caption, rights, date. */
export const pictureFiles: Limit = article => ({
  article: { ...article, assets: article.assets.map(asset => newAsset(asset)) },
  lost: counted(
    'pictures with rights and descriptions of their own',
    article.assets.filter(isDescribed).length,
  ),
});

function isDescribed(asset: Asset): boolean {
  return !sameValue(asset, newAsset(asset));
}
