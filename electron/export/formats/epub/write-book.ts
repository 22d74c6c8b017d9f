import type { Article } from '#shared/article/article.ts';
import { articleUri } from '#shared/article/article-uri.ts';
import { inlineText } from '#shared/article/inline.ts';
import { picturesIn } from '../../pictures-in.ts';
import type { Picture, RenderContext } from '../format.ts';
import { PageFootnotes } from '../html/footnotes.ts';
import { languageDirection } from '../html/language.ts';
import { linkedData } from '../html/linked-data.ts';
import { element, lines } from '../html/markup.ts';
import { type Page, renderBody } from '../html/render-body.ts';
import { renderFootnotes } from '../html/render-footnotes.ts';
import { renderAuthors, renderFooter, renderHeader, renderSignOff } from '../html/render-frame.ts';
import { renderMeta } from '../html/render-head.ts';
import { namePictures } from '../name-pictures.ts';
import { type Xml, xml, xmlDocument } from '../xml/write-xml.ts';
import { writeZip, type ZipEntry } from '../zip/zip.ts';
import { bookStyle } from './book-style.ts';
import { headingId, writeContents } from './contents.ts';
import { writePackage } from './package.ts';
import { bookPage, bookTitle } from './page.ts';

/** Where everything in a book stands, under the folder of the package. */
export const bookPaths = {
  package: 'book/package.opf',
  text: 'book/text.xhtml',
  pictures: 'pictures/',
} as const;

/** The article as an EPUB 3.3 publication: the first entry names the kind of archive and is stored (OCF 4.2.2). */
export function writeBook(article: Article, context: RenderContext): Uint8Array {
  const named = [...namePictures(context.pictures.values())];
  const names = new Map(named.map(([file, { sha256 }]) => [sha256, file] as const));
  const sourceOf = ({ sha256 }: Picture) => `${bookPaths.pictures}${names.get(sha256) ?? ''}`;
  const cover = named[0]?.[0] ?? null;
  const text = (path: string, root: Xml): ZipEntry => ({ path, bytes: xmlDocument(root) });
  return writeZip([
    { path: 'mimetype', bytes: new TextEncoder().encode('application/epub+zip'), stored: true },
    text('META-INF/container.xml', container()),
    text(bookPaths.package, writePackage(article, articleUri(article.id), named, cover)),
    text('book/contents.xhtml', writeContents(article)),
    text('book/cover.xhtml', writeCover(article, cover, context)),
    text(bookPaths.text, writeText(article, context, sourceOf)),
    { path: 'book/style.css', bytes: new TextEncoder().encode(bookStyle) },
    ...named.map(([file, { bytes }]): ZipEntry => ({ path: `book/pictures/${file}`, bytes, stored: true })),
  ]);
}

function container(): Xml {
  const root = xml('rootfile', {
    'full-path': bookPaths.package,
    'media-type': 'application/oebps-package+xml',
  });
  return xml(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    xml('rootfiles', {}, root),
  );
}

function writeText(article: Article, context: RenderContext, sourceOf: (picture: Picture) => string): Xml {
  const direction = languageDirection(article.metadata.language);
  const page: Page = {
    article,
    context,
    direction,
    footnotes: new PageFootnotes(article.body),
    sourceOf,
    headingId,
  };
  const content = element(
    'article',
    {},
    lines(
      renderHeader(article),
      renderBody(page),
      renderSignOff(article),
      renderFootnotes(page),
      renderAuthors(article),
      renderFooter(article),
    ),
  );
  return bookPage(article, element('main', {}, lines(content)), [
    ...renderMeta(article),
    linkedData(article, context),
  ]);
}

/** The cover: the first picture of the article, or the headline alone. */
function writeCover(article: Article, cover: string | null, { pictures }: RenderContext): Xml {
  const picture = [...pictures.values()][0];
  const used = picturesIn(article.body).find(({ asset }) => asset === picture?.sha256);
  const alt = used ? used.alt || inlineText(used.caption) : '';
  const shown = cover === null ? null : element('img', { src: `${bookPaths.pictures}${cover}`, alt });
  const title = element('p', { class: 'cover-title' }, bookTitle(article));
  const by = article.byline === '' ? null : element('p', { class: 'cover-by' }, article.byline);
  return bookPage(article, element('section', { class: 'cover' }, lines(shown, title, by)), []);
}
