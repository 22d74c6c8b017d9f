import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import type { Inline } from '#shared/article/inline.ts';
import { mapBodyContent } from '#shared/article/map-content.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { counted, type Limit } from './limit.ts';
import { mapBlocks, mapPictures } from './map-blocks.ts';
import { pictureAddress, webAddress } from './web-address.ts';

/**
 * Only web and mail addresses leave Galley: a link to anything else becomes its text, any other such address is left
 * out. Addresses that may stay get the one spelling in which every format writes them.
 */
export const unsafeAddresses: Limit = article => {
  let links = 0;
  let pictures = 0;
  let others = 0;
  const keepLink = (part: Inline): Inline[] => {
    if (part.type !== 'link') return [part];
    const href = webAddress(part.href);
    if (href !== null) return [{ ...part, href }];
    links++;
    return part.content;
  };
  const keepPicture = (picture: GalleryItem): GalleryItem => {
    if (picture.asset !== null || picture.address === '') return picture;
    const address = pictureAddress(picture.address);
    if (address === null) pictures++;
    return { ...picture, address: address ?? '' };
  };
  const keep = (address: string) => {
    const kept = address === '' ? '' : webAddress(address);
    if (kept === null) others++;
    return kept ?? '';
  };
  const { metadata } = article;
  const linked = mapBodyContent(article.body, content => normalizeInline(content.flatMap(keepLink)));
  const limited = {
    ...article,
    body: mapBlocks(mapPictures(linked, keepPicture), block =>
      block.type === 'embed' ? { ...block, address: keep(block.address) } : block,
    ),
    authors: article.authors.map(author => ({
      ...author,
      url: keep(author.url),
      social: author.social.map(account => ({ ...account, url: keep(account.url) })),
    })),
    credits: article.credits.map(credit => ({
      ...credit,
      url: keep(credit.url),
      licence: { ...credit.licence, url: keep(credit.licence.url) },
    })),
    metadata: {
      ...metadata,
      canonicalUrl: keep(metadata.canonicalUrl),
      licence: { ...metadata.licence, url: keep(metadata.licence.url) },
    },
  };
  return {
    article: limited,
    lost: [
      ...counted('links that are neither web nor mail addresses (their text is kept)', links),
      ...counted('picture addresses outside the web', pictures),
      ...counted(
        'addresses of authors, credits, licences, embeds or the article that are neither web nor mail addresses',
        others,
      ),
    ],
  };
};
