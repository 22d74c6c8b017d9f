import type { Article } from '#shared/article/article.ts';
import type { GalleryItem } from '#shared/article/blocks/gallery.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import type { Picture, RenderContext } from '../format.ts';
import { toBase64 } from './base64.ts';
import { pageLabels } from './labels.ts';
import { linkLicence } from './link-licence.ts';
import { element, lines, type Markup } from './markup.ts';
import type { Page } from './render-body.ts';
import { renderInline } from './render-inline.ts';

/**
 * A picture kept with the article stands in the page itself, so that the page is one file. One that is known by its
 * address only is named and linked: a page that is opened asks nobody for anything.
 */
export function renderPicture(image: GalleryItem, page: Page): Markup {
  const { article, context, footnotes } = page;
  const caption =
    image.caption.length === 0
      ? null
      : element('p', { class: 'caption' }, renderInline(image.caption, footnotes));
  const credits = article.credits
    .filter(credit => image.asset !== null && credit.asset === image.asset)
    .map(credit => element('p', { class: 'credit' }, linkLicence(credit, creditLine(credit))));
  const below = caption || credits.length > 0 ? element('figcaption', {}, lines(caption, ...credits)) : null;
  const shown =
    image.asset === null
      ? absent(image, article)
      : shownPicture(image, pictureOf(image.asset, context), page);
  return element('figure', { class: 'picture' }, lines(shown, below));
}

function shownPicture(image: GalleryItem, picture: Picture, { sourceOf = embedded }: Page): Markup {
  const src = sourceOf(picture);
  return element('img', { src, alt: image.alt, width: picture.width, height: picture.height });
}

function embedded({ mediaType, bytes }: Picture): string {
  return `data:${mediaType};base64,${toBase64(bytes)}`;
}

function absent(image: GalleryItem, article: Article): Markup {
  const { labels, lang } = pageLabels(article.metadata.language);
  const said =
    image.address === ''
      ? element('span', { class: 'address', lang }, labels.noPicture)
      : element('a', { class: 'address', href: image.address, rel: 'noopener', lang }, labels.noPicture);
  return element(
    'p',
    { class: 'absent' },
    said,
    image.alt === '' ? '' : element('span', { class: 'alt' }, image.alt),
  );
}

function pictureOf(sha256: string, { pictures }: RenderContext): Picture {
  const picture = pictures.get(sha256);
  if (!picture) throw new Error(`Picture ${sha256} was not handed to the export.`);
  return picture;
}
