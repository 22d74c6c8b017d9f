import { anyArticle } from '#shared/testing/arbitrary-article.ts';
import { mapPictures } from '../limits/map-blocks.ts';
import { goldenPicture } from './golden-article.ts';

/** Any article whose pictures, where they are kept with it, are there: they are the golden one. */
export const anyPicturedArticle = anyArticle.map(article => ({
  ...article,
  body: mapPictures(article.body, picture => ({
    ...picture,
    asset: picture.asset === null ? null : goldenPicture.sha256,
  })),
}));
