import type { Article } from '#shared/article/article.ts';
import { articleUri } from '#shared/article/article-uri.ts';
import type { Topic } from '#shared/metadata/topic.ts';
import { outlineFields } from '../../outline/outline-fields.ts';
import type { RenderContext } from '../format.ts';
import { renderFragment } from '../html/fragment.ts';
import { find, parsePage } from '../html/page-tree.ts';
import { type Xml, type XmlAttributes, xml, xmlLines } from '../xml/write-xml.ts';
import { metaFields } from './meta-fields.ts';
import { toNitf } from './to-nitf.ts';

/** The article as a NITF document; the order of its elements is that of the schema. `links` are its pictures. */
export function nitfDocument(
  article: Article,
  context: RenderContext,
  links: ReadonlyMap<string, string>,
): Xml {
  const source = renderFragment(article, context, ({ sha256 }) => links.get(sha256) ?? '').source;
  const page = parsePage(source);
  const notes = find(page, 'section', 'notes');
  const holder = notes ? { ...notes, childNodes: [notes] } : undefined;
  return xml(
    'nitf',
    { xmlns: 'http://iptc.org/std/NITF/2006-10-18/' },
    xmlLines(
      head(article),
      xml(
        'body',
        { 'xml:lang': article.metadata.language || null },
        xmlLines(
          bodyHead(article),
          xml('body.content', {}, toNitf(find(page, 'div', 'body')), toNitf(holder)),
          article.signOff === '' ? null : xml('body.end', {}, xml('tagline', {}, article.signOff)),
        ),
      ),
    ),
  );
}

function filled(name: string, attributes: XmlAttributes): Xml | null {
  const isEmpty = Object.values(attributes).every(value => value === '' || value === null);
  return isEmpty ? null : xml(name, attributes);
}

function head(article: Article): Xml {
  const { metadata } = article;
  const fields = outlineFields(article);
  const metas = [
    ...metaFields.map(name => ({ name, content: fields[name] })),
    ...article.authors.map(({ name }) => ({ name: 'author', content: name })),
    ...article.credits.map(({ kind, line }) => ({ name: `credit-${kind}`, content: line })),
  ].filter(({ name, content }) => content !== '' || name === 'author' || name.startsWith('credit-'));
  const topics = [
    ...metadata.mediaTopics.map(({ name, uri }) =>
      xml('classifier', { type: 'subject', value: uri || null }, name),
    ),
    ...metadata.people.map(topic => named('person', topic)),
    ...metadata.organisations.map(topic => named('org', topic)),
    ...metadata.events.map(topic => named('event', topic)),
    ...metadata.places.map(({ name, uri }) => xml('location', { 'location-code': uri || null }, name)),
  ];
  const docdata = xml(
    'docdata',
    {},
    xmlLines(
      xml('doc-id', { 'id-string': articleUri(article.id) }),
      metadata.urgency === null ? null : xml('urgency', { 'ed-urg': metadata.urgency }),
      filled('date.issue', { norm: metadata.published }),
      filled('date.release', { norm: metadata.embargo }),
      filled('date.expire', { norm: metadata.expiry }),
      filled('ed-msg', { info: article.notes.ednote }),
      filled('du-key', { key: article.slug }),
      filled('doc.copyright', { holder: metadata.copyrightHolder }),
      filled('doc.rights', { limitations: metadata.usageTerms }),
      metadata.keywords.length === 0
        ? null
        : xml(
            'key-list',
            {},
            metadata.keywords.map(key => xml('keyword', { key })),
          ),
      topics.length === 0 ? null : xml('identified-content', {}, topics),
    ),
  );
  return xml(
    'head',
    {},
    xmlLines(xml('title', {}, article.headline), ...metas.map(meta => xml('meta', meta)), docdata),
  );
}

function named(element: string, { name, uri }: Topic): Xml {
  return xml(element, { value: uri || null }, name);
}

function bodyHead({ headline, byline, dek, metadata }: Article): Xml {
  return xml(
    'body.head',
    {},
    xmlLines(
      headline === '' ? null : xml('hedline', {}, xml('hl1', {}, headline)),
      byline === '' ? null : xml('byline', {}, byline),
      metadata.dateline === '' ? null : xml('dateline', {}, metadata.dateline),
      dek === '' ? null : xml('abstract', {}, xml('p', {}, dek)),
    ),
  );
}
