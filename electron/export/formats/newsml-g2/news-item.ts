import type { Article } from '#shared/article/article.ts';
import { articleUri } from '#shared/article/article-uri.ts';
import { wordCount } from '#shared/article/plain-text.ts';
import type { Topic } from '#shared/metadata/topic.ts';
import type { RenderContext } from '../format.ts';
import { renderFragment } from '../html/fragment.ts';
import { languageDirection } from '../html/language.ts';
import { pictureUri } from '../ninjs/item.ts';
import { isUri } from '../ninjs/values.ts';
import { pageToXml } from '../xml/page-to-xml.ts';
import { type Xml, type XmlAttributes, xml, xmlLines } from '../xml/write-xml.ts';

/**
 * Roles and relations that IPTC's vocabularies have no code for; the item says itself what `galley:` stands for. A code
 * must not be empty, so a hyphen stands for no name, and a hyphen that is one is written out.
 */
export function ownCode(name: string): string {
  return `galley:${name === '-' ? '%2D' : encodeURIComponent(name) || '-'}`;
}

/** The article as a news item; the order of its elements is that of the schema. `links` are its pictures by sha256. */
export function newsItem(article: Article, context: RenderContext, links: ReadonlyMap<string, string>): Xml {
  const scheme = xml('scheme', { alias: 'galley', uri: 'urn:galley:code:' });
  return xml(
    'newsItem',
    {
      xmlns: 'http://iptc.org/std/nar/2006-10-01/',
      guid: articleUri(article.id),
      version: Math.max(1, article.revision),
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      'xml:lang': article.metadata.language || null,
      dir: languageDirection(article.metadata.language),
    },
    xmlLines(
      xml('catalogRef', { href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml' }),
      xml('catalog', {}, scheme),
      rightsInfo(article),
      itemMeta(article),
      contentMeta(article),
      xml('contentSet', {}, inlineXml(article, context, links)),
    ),
  );
}

function said(name: string, text: string, attributes: XmlAttributes = {}): Xml | null {
  return text === '' ? null : xml(name, attributes, text);
}

function named(name: string, text: string, attributes: XmlAttributes = {}): Xml {
  return xml(name, attributes, said('name', text));
}

function rightsInfo({ metadata }: Article): Xml | null {
  const { copyrightHolder, copyrightNotice, usageTerms, licence } = metadata;
  const parts = [
    copyrightHolder === '' ? null : named('copyrightHolder', copyrightHolder),
    said('copyrightNotice', copyrightNotice),
    said('usageTerms', usageTerms),
    licence.url === '' ? null : xml('link', { rel: ownCode('licence'), href: licence.url }),
  ];
  return parts.every(part => part === null) ? null : xml('rightsInfo', {}, xmlLines(...parts));
}

function itemMeta(article: Article): Xml {
  const { metadata, status } = article;
  const publication = status === 'killed' ? 'canceled' : status === 'onHold' ? 'withheld' : 'usable';
  return xml(
    'itemMeta',
    {},
    xmlLines(
      xml('itemClass', { qcode: 'ninat:text' }),
      metadata.source === ''
        ? xml('provider', { uri: 'urn:galley:provider:unnamed' })
        : named('provider', metadata.source),
      said('versionCreated', article.modifiedAt),
      said('firstCreated', article.createdAt),
      said('embargoed', metadata.embargo),
      xml('pubStatus', { qcode: `stat:${publication}` }),
      said('profile', article.profile),
      said('edNote', article.notes.ednote),
      said('expires', metadata.expiry),
      ...metadata.updateChain.map(({ relation, uri, title }) =>
        xml('link', { rel: ownCode(relation), href: uri }, said('title', title)),
      ),
    ),
  );
}

function contentMeta(article: Article): Xml {
  const { metadata } = article;
  return xml(
    'contentMeta',
    {},
    xmlLines(
      metadata.urgency === null ? null : xml('urgency', {}, String(metadata.urgency)),
      said('contentCreated', metadata.created),
      said('contentModified', metadata.modified),
      ...article.credits.map(({ kind, line, asset }) =>
        named('infoSource', line, {
          role: ownCode(`credit-${kind}`),
          uri: asset === null ? null : pictureUri(asset),
        }),
      ),
      ...article.authors.map(({ name, role }) =>
        named('creator', name, { role: role === '' ? null : ownCode(role) }),
      ),
      said('altId', article.slug, { type: ownCode('slug') }),
      said('altId', metadata.canonicalUrl, { type: ownCode('canonical') }),
      metadata.language === '' ? null : xml('language', { tag: metadata.language }),
      metadata.genre === '' ? null : named('genre', metadata.genre),
      ...metadata.keywords.map(keyword => xml('keyword', {}, keyword)),
      ...metadata.mediaTopics.map(topic => subject('abstract', topic)),
      ...metadata.people.map(topic => subject('person', topic)),
      ...metadata.organisations.map(topic => subject('organisation', topic)),
      ...metadata.events.map(topic => subject('event', topic)),
      ...metadata.places.map(topic => subject('geoArea', topic)),
      metadata.section === '' ? null : named('subject', metadata.section, { type: ownCode('section') }),
      said('slugline', metadata.slugline),
      said('headline', article.headline),
      said('headline', metadata.shortHeadline, { role: ownCode('short') }),
      said('headline', metadata.seoTitle, { role: ownCode('seo') }),
      said('headline', metadata.socialCard.title, { role: ownCode('social') }),
      said('dateline', metadata.dateline),
      said('by', article.byline),
      said('creditline', metadata.creditLine),
      said('description', article.dek, { role: 'drol:summary' }),
      said('description', metadata.seoDescription, { role: ownCode('seo') }),
      said('description', metadata.socialCard.description, { role: ownCode('social') }),
    ),
  );
}

/** What the piece is about; a Media Topic is named by its code, anything else by its address or as it stands. */
function subject(nature: string, { name, uri }: Topic): Xml {
  const code = /^medtop:\d+$/.test(uri);
  const identifier = { qcode: code ? uri : null, uri: !code && isUri(uri) ? uri : null };
  const literal = uri !== '' && !code && !isUri(uri) ? uri : null;
  return named('subject', name, { type: `cpnat:${nature}`, ...identifier, literal });
}

function inlineXml(article: Article, context: RenderContext, links: ReadonlyMap<string, string>): Xml {
  const { language } = article.metadata;
  const body = renderFragment(article, context, ({ sha256 }) => links.get(sha256) ?? '');
  const lang = { lang: language || null, 'xml:lang': language || null };
  const page = xml(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', ...lang, dir: languageDirection(language) },
    xml('head', {}, xml('title', {}, article.headline || 'Untitled')),
    xml('body', {}, pageToXml(body)),
  );
  return xml('inlineXML', { contenttype: 'application/xhtml+xml', wordcount: wordCount(article) }, page);
}
