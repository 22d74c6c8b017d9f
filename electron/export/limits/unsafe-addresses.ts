import type { Block } from '#shared/article/blocks/block.ts';
import type { Inline } from '#shared/article/inline.ts';
import { normalizeInline } from '#shared/article/normalize-inline.ts';
import { counted, type Limit } from './limit.ts';
import { mapInline } from './map-inline.ts';
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
  const keepPicture = (block: Block): Block => {
    if (block.type !== 'image' || block.asset !== null || block.address === '') return block;
    const address = pictureAddress(block.address);
    if (address === null) pictures++;
    return { ...block, address: address ?? '' };
  };
  const keep = (address: string) => {
    const kept = address === '' ? '' : webAddress(address);
    if (kept === null) others++;
    return kept ?? '';
  };
  const limited = {
    ...article,
    body: mapInline(article.body, content => normalizeInline(content.flatMap(keepLink))).map(keepPicture),
    authors: article.authors.map(author => ({ ...author, url: keep(author.url) })),
    credits: article.credits.map(credit => ({
      ...credit,
      licence: { ...credit.licence, url: keep(credit.licence.url) },
    })),
    metadata: { ...article.metadata, canonicalUrl: keep(article.metadata.canonicalUrl) },
  };
  return {
    article: limited,
    lost: [
      ...counted('links that are neither web nor mail addresses (their text is kept)', links),
      ...counted('picture addresses outside the web', pictures),
      ...counted(
        'addresses of authors, licences or the article that are neither web nor mail addresses',
        others,
      ),
    ],
  };
};
