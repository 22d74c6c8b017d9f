import type { Article } from '#shared/article/article.ts';
import { articleUri } from '#shared/article/article-uri.ts';
import type { Author } from '#shared/article/author.ts';
import { inlineText } from '#shared/article/inline.ts';
import { wordCount } from '#shared/article/plain-text.ts';
import { outlineArticle } from '../../outline/outline-article.ts';
import { picturesIn } from '../../pictures-in.ts';
import type { RenderContext } from '../format.ts';
import { renderFragment } from '../html/fragment.ts';
import { plainBody } from '../txt/plain-body.ts';
import { isUri, topicValue } from './values.ts';

/** The article as a ninjs 3.1 item; `links` are the addresses of its pictures, by sha256. */
export function ninjsItem(
  article: Article,
  context: RenderContext,
  links: ReadonlyMap<string, string>,
): object {
  const { metadata } = article;
  const body = renderFragment(article, context, ({ sha256 }) => links.get(sha256) ?? '').source;
  return filled({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    uri: articleUri(article.id),
    version: String(article.revision),
    type: 'text',
    representationType: 'full',
    profile: article.profile,
    firstCreated: article.createdAt,
    versionCreated: article.modifiedAt,
    contentCreated: metadata.created,
    embargoedUntil: metadata.embargo,
    expires: metadata.expiry,
    pubStatus: publicationStatus(article.status),
    urgency: metadata.urgency,
    language: metadata.language,
    slugline: metadata.slugline,
    edNote: article.notes.ednote,
    headlines: roles({
      main: article.headline,
      short: metadata.shortHeadline,
      seo: metadata.seoTitle,
      social: metadata.socialCard.title,
    }),
    descriptions: roles({
      summary: article.dek,
      seo: metadata.seoDescription,
      social: metadata.socialCard.description,
    }),
    by: article.byline,
    located: metadata.dateline,
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: plainBody(outlineArticle(article).blocks, metadata.language).join('\n\n').length,
        wordCount: wordCount(article),
        value: body,
      },
    ],
    people: [
      ...article.authors.map(authorValue),
      ...metadata.people.map(topic => ({ ...topicValue(topic), rel: 'about' })),
    ],
    organisations: metadata.organisations.map(topicValue),
    places: metadata.places.map(topicValue),
    events: metadata.events.map(topicValue),
    subjects: [
      ...metadata.mediaTopics.map(topic => ({ ...topicValue(topic), rel: 'about' })),
      ...metadata.keywords.map(literal => ({ literal, rel: 'keyword' })),
      ...(metadata.section === '' ? [] : [{ name: metadata.section, rel: 'section' }]),
    ],
    genres: metadata.genre === '' ? [] : [{ name: metadata.genre }],
    infoSources: [
      ...named('source', metadata.source),
      ...named('creditline', metadata.creditLine),
      ...article.credits.map(({ kind, line, asset }) => ({
        ...(line !== '' && { name: line }),
        role: `credit:${kind}`,
        ...(asset !== null && { uri: pictureUri(asset) }),
      })),
    ],
    copyrightHolder: metadata.copyrightHolder,
    copyrightNotice: metadata.copyrightNotice,
    usageTerms: metadata.usageTerms,
    rightsInfo: rights(metadata.licence.url),
    altIds: [
      ...(article.slug === '' ? [] : [{ role: 'slug', value: article.slug }]),
      ...(metadata.canonicalUrl === '' ? [] : [{ role: 'canonical', value: metadata.canonicalUrl }]),
    ],
    associations: [
      ...metadata.updateChain.map(({ relation, uri, title }, i) => ({
        name: `version${i + 1}`,
        rel: relation,
        uri,
        ...(title !== '' && { title }),
      })),
      ...pictures(article, context, links),
    ],
  });
}

/** The identifier of a picture: its content. */
export function pictureUri(sha256: string): string {
  return `urn:sha256:${sha256}`;
}

function publicationStatus(status: string): string {
  if (status === 'killed') return 'canceled';
  return status === 'onHold' ? 'withheld' : 'usable';
}

function authorValue({ name, role, url, social }: Author): object {
  const contacts = [
    ...(url === '' ? [] : [{ type: 'web', value: url }]),
    ...social.map(account => ({ type: 'social', name: account.network, value: account.url })),
  ];
  const rel = role === '' ? 'author' : `author:${role}`;
  return { ...(name !== '' && { name }), rel, ...(contacts.length > 0 && { contactInfo: contacts }) };
}

function pictures(
  article: Article,
  { pictures: files }: RenderContext,
  links: ReadonlyMap<string, string>,
): object[] {
  return picturesIn(article.body).flatMap(({ asset, alt, caption }, i) => {
    const file = asset === null ? undefined : files.get(asset);
    if (!file) return [];
    const said = roles({ caption: inlineText(caption), alt });
    const rendition = {
      name: 'original',
      title: links.get(file.sha256) ?? '',
      contentType: file.mediaType,
      width: file.width,
      height: file.height,
      sizeInBytes: file.bytes.length,
    };
    return [
      {
        name: `picture${i + 1}`,
        type: 'picture',
        uri: pictureUri(file.sha256),
        ...(said.length > 0 && { descriptions: said }),
        renditions: [rendition],
      },
    ];
  });
}

function rights(url: string): object | null {
  if (url === '') return null;
  return isUri(url) ? { linkedRights: url } : { encodedRights: url };
}

function roles(values: Record<string, string>): object[] {
  return Object.entries(values).flatMap(([role, value]) =>
    value === '' ? [] : [{ role, contentType: 'text/plain', value }],
  );
}

function named(role: string, name: string): object[] {
  return name === '' ? [] : [{ name, role }];
}

function filled(item: Record<string, unknown>): object {
  const isEmpty = (value: unknown) =>
    value === '' || value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(item).filter(([, value]) => !isEmpty(value)));
}
