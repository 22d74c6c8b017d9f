import type { Article } from '#shared/article/article.ts';
import type { Author } from '#shared/article/author.ts';
import type { Credit } from '#shared/article/credit.ts';
import { inlineText } from '#shared/article/inline.ts';
import { wordCount } from '#shared/article/plain-text.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import type { Correction, Predecessor } from '#shared/metadata/history.ts';
import type { Licence } from '#shared/metadata/licence.ts';
import type { Topic } from '#shared/metadata/topic.ts';
import { picturesIn } from '../../pictures-in.ts';
import type { RenderContext } from '../format.ts';
import { Markup } from './markup.ts';

type Value = string | number | readonly Value[] | { readonly [key: string]: Value } | undefined;

/** What a page tells machines about itself, in a script that nothing runs. */
export function linkedData(article: Article, context: RenderContext): Markup {
  const json = writeJson(articleData(article, context));
  return new Markup(`<script type="application/ld+json">\n${json}\n</script>`);
}

/** JSON in which "<" never stands, so that no text in it can end a script (HTML 4.12.1.3). */
export function writeJson(data: { readonly [key: string]: Value }): string {
  return JSON.stringify(data, null, 1).replace(/</g, '\\u003c');
}

/** The article as schema.org describes one: NewsArticle with Person, ImageObject and licences. */
export function articleData(article: Article, context: RenderContext): { readonly [key: string]: Value } {
  const { metadata } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: filled(article.headline),
    alternativeHeadline: filled(metadata.shortHeadline),
    name: filled(metadata.seoTitle),
    abstract: filled(article.dek),
    description: filled(metadata.seoDescription),
    inLanguage: filled(metadata.language),
    articleSection: filled(metadata.section),
    genre: filled(metadata.genre),
    dateline: filled(metadata.dateline),
    keywords: several(metadata.keywords),
    about: topics('DefinedTerm', metadata.mediaTopics),
    mentions: several([
      ...metadata.people.map(topic => topicData('Person', topic)),
      ...metadata.organisations.map(topic => topicData('Organization', topic)),
      ...metadata.events.map(topic => topicData('Event', topic)),
    ]),
    contentLocation: topics('Place', metadata.places),
    author: several(article.authors.map(authorData)),
    datePublished: filled(metadata.published),
    dateCreated: article.createdAt,
    dateModified: article.modifiedAt,
    expires: filled(metadata.expiry),
    creativeWorkStatus: filled(article.status),
    sourceOrganization: named('Organization', metadata.source),
    copyrightHolder: named(
      article.authors.some(author => author.name === metadata.copyrightHolder) ? 'Person' : 'Organization',
      metadata.copyrightHolder,
    ),
    creditText: filled(metadata.creditLine),
    copyrightNotice: filled(metadata.copyrightNotice),
    usageInfo: named('CreativeWork', metadata.usageTerms),
    license: licenceData(metadata.licence),
    correction: several(metadata.corrections.map(correctionData)),
    isBasedOn: several(metadata.updateChain.map(predecessorData)),
    url: filled(metadata.canonicalUrl),
    wordCount: wordCount(article),
    image: several(pictureData(article, context)),
    hasPart: several(article.credits.map(creditData)),
  };
}

/** Somebody with a role other than author is told so by a schema.org Role around the person. */
function authorData({ name, role, jobTitle, affiliation, bio, url, social }: Author): Value {
  const person = {
    '@type': 'Person',
    name,
    jobTitle: filled(jobTitle),
    affiliation: named('Organization', affiliation),
    description: filled(bio),
    url: filled(url),
    sameAs: several(social.map(account => account.url)),
  };
  return role === '' ? person : { '@type': 'Role', roleName: role, author: person };
}

function pictureData(article: Article, { pictures }: RenderContext): Value[] {
  return picturesIn(article.body).flatMap(({ asset, alt, caption }) => {
    const picture = asset === null ? undefined : pictures.get(asset);
    if (!picture) return [];
    const credit = article.credits.find(given => given.asset === picture.sha256);
    return [
      {
        '@type': 'ImageObject',
        caption: filled(inlineText(caption)),
        description: filled(alt),
        encodingFormat: picture.mediaType,
        width: picture.width,
        height: picture.height,
        sha256: picture.sha256,
        creditText: credit && filled(creditLine(credit)),
        creator: credit && named('Person', credit.creator),
        license: credit && filled(credit.licence.url),
      },
    ];
  });
}

function creditData({ kind, line, creator, source, licence, year, url, asset }: Credit): Value {
  return {
    '@type': kind === 'image' ? 'ImageObject' : 'CreativeWork',
    additionalType: kind,
    creditText: filled(line),
    creator: named('Person', creator),
    sourceOrganization: named('Organization', source),
    license: licenceData(licence),
    copyrightYear: filled(year),
    url: filled(url),
    sha256: asset ?? undefined,
  };
}

function licenceData({ name, version, url }: Licence): Value {
  if (name + version + url === '') return undefined;
  return { '@type': 'CreativeWork', name: filled(name), version: filled(version), url: filled(url) };
}

function topics(type: string, list: readonly Topic[]): Value {
  return several(list.map(topic => topicData(type, topic)));
}

function topicData(type: string, { name, uri }: Topic): Value {
  return { '@type': type, name, identifier: filled(uri) };
}

function correctionData({ type, text, date }: Correction): Value {
  return {
    '@type': 'CorrectionComment',
    additionalType: filled(type),
    text: filled(text),
    datePublished: filled(date),
  };
}

function predecessorData({ relation, uri, title }: Predecessor): Value {
  return {
    '@type': 'CreativeWork',
    additionalType: filled(relation),
    name: filled(title),
    identifier: filled(uri),
  };
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function several(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

function named(type: string, name: string): Value {
  return name === '' ? undefined : { '@type': type, name };
}
