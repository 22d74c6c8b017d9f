import type { Article } from '#shared/article/article.ts';
import { isDate } from '#shared/metadata/is-expired.ts';
import { picturesIn } from '../../pictures-in.ts';
import type { Picture } from '../format.ts';
import { languageDirection } from '../html/language.ts';
import { readDay } from '../html/published.ts';
import { type Xml, xml, xmlLines } from '../xml/write-xml.ts';
import { bookTitle } from './page.ts';

/** The package document (EPUB 3.3, 5): what the book is, what belongs to it and in which order it is read. */
export function writePackage(
  article: Article,
  identifier: string,
  pictures: readonly [file: string, picture: Picture][],
  cover: string | null,
): Xml {
  const item = (id: string, href: string, type: string, properties: string | null = null) =>
    xml('item', { id, href, 'media-type': type, properties });
  const page = 'application/xhtml+xml';
  return xml(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': article.metadata.language || 'und',
      dir: languageDirection(article.metadata.language),
    },
    xmlLines(
      xml(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        xmlLines(...describe(article, identifier)),
      ),
      xml(
        'manifest',
        {},
        xmlLines(
          item('contents', 'contents.xhtml', page, 'nav'),
          item('cover', 'cover.xhtml', page),
          item('text', 'text.xhtml', page),
          item('style', 'style.css', 'text/css'),
          ...pictures.map(([file, { mediaType }], i) =>
            item(`picture-${i + 1}`, `pictures/${file}`, mediaType, file === cover ? 'cover-image' : null),
          ),
        ),
      ),
      xml(
        'spine',
        { 'page-progression-direction': languageDirection(article.metadata.language) },
        xmlLines(...['cover', 'text'].map(idref => xml('itemref', { idref }))),
      ),
    ),
  );
}

function describe(article: Article, identifier: string): (Xml | null)[] {
  const { metadata } = article;
  const said = (name: string, text: string, id: string | null = null) =>
    text.trim() === '' ? null : xml(name, { id }, text.trim());
  const property = (name: string, text: string, refines: string | null = null) =>
    text.trim() === '' ? null : xml('meta', { property: name, refines }, text.trim());
  const people = article.authors.flatMap(({ name, role }, i) => {
    if (name.trim() === '') return [];
    const relator = relators[role.trim().toLowerCase()] ?? 'aut';
    const id = `person-${i + 1}`;
    return [
      said(relator === 'aut' ? 'dc:creator' : 'dc:contributor', name, id),
      xml('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, relator),
    ];
  });
  const rights = [
    metadata.copyrightNotice || metadata.copyrightHolder,
    metadata.usageTerms,
    metadata.licence.url,
  ];
  return [
    said('dc:identifier', identifier, 'id'),
    said('dc:title', bookTitle(article), 'title'),
    said('dc:language', metadata.language || 'und'),
    property('dcterms:modified', modifiedAt(article)),
    ...people,
    people.length === 0 ? said('dc:creator', article.byline) : null,
    said('dc:publisher', metadata.source),
    readDay(metadata.published) ? said('dc:date', metadata.published) : null,
    said('dc:description', article.dek || metadata.seoDescription),
    ...[...metadata.keywords, ...metadata.mediaTopics.map(({ name }) => name)].map(subject =>
      said('dc:subject', subject),
    ),
    said('dc:rights', rights.filter(text => text !== '').join(' ')),
    said('dc:source', metadata.canonicalUrl),
    ...accessibility(article).map(([name, text]) => property(`schema:${name}`, text)),
  ];
}

/** The last change, to the second, as every book has to have it (Packages 5.5.6): 1970 where the desk states no date. */
function modifiedAt({ modifiedAt: stated, createdAt }: Article): string {
  const at = [stated, createdAt].find(isDate);
  return `${new Date(at ?? 0).toISOString().slice(0, 19)}Z`;
}

/** MARC's words for who did what (EPUB 3.3, D.3); whoever is not here is an author. */
const relators: Readonly<Record<string, string>> = {
  editor: 'edt',
  'copy editor': 'edt',
  photographer: 'pht',
  illustrator: 'ill',
  translator: 'trl',
  researcher: 'res',
};

/** What readers who cannot see, or not well, will find (EPUB Accessibility 1.1, 2.2). */
function accessibility({ body }: Article): [name: string, value: string][] {
  const pictures = picturesIn(body).filter(({ asset }) => asset !== null);
  const described = pictures.every(({ alt, caption }) => alt !== '' || caption.length > 0);
  const modes: [string, string][] = pictures.length > 0 ? [['accessMode', 'visual']] : [];
  const alone: [string, string][] = described ? [['accessModeSufficient', 'textual']] : [];
  const alternative: [string, string][] =
    pictures.length > 0 && described ? [['accessibilityFeature', 'alternativeText']] : [];
  const summary = described
    ? 'The text has headings and a table of contents. Every picture is described in words.'
    : 'The text has headings and a table of contents. Some pictures are not described in words.';
  return [
    ['accessMode', 'textual'],
    ...modes,
    ...alone,
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'readingOrder'],
    ...alternative,
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', summary],
  ];
}
