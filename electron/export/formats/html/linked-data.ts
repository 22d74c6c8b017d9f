import type { Article } from '#shared/article/article.ts';
import type { Author } from '#shared/article/author.ts';
import type { Credit } from '#shared/article/credit.ts';
import { inlineText } from '#shared/article/inline.ts';
import { wordCount } from '#shared/article/plain-text.ts';
import { creditLine } from '#shared/metadata/credit-line.ts';
import type { RenderContext } from '../format.ts';
import { Markup } from './markup.ts';

type Value = string | number | readonly Value[] | { readonly [key: string]: Value } | undefined;

/** The article as schema.org describes one: NewsArticle with Person, ImageObject and licences; JSON-LD 1.1 in HTML. */
export function linkedData(article: Article, context: RenderContext): Markup {
  const { metadata } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: filled(article.headline),
    alternativeHeadline: filled(metadata.seoTitle),
    abstract: filled(article.dek),
    description: filled(metadata.seoDescription),
    inLanguage: filled(metadata.language),
    articleSection: filled(metadata.section),
    dateline: filled(metadata.dateline),
    keywords: several(metadata.keywords),
    author: several(article.authors.map(authorData)),
    datePublished: filled(metadata.published),
    dateCreated: article.createdAt,
    dateModified: article.modifiedAt,
    creativeWorkStatus: filled(article.status),
    sourceOrganization: named('Organization', metadata.source),
    copyrightHolder: named(
      article.authors.some(author => author.name === metadata.copyrightHolder) ? 'Person' : 'Organization',
      metadata.copyrightHolder,
    ),
    url: filled(metadata.canonicalUrl),
    wordCount: wordCount(article),
    image: several(pictureData(article, context)),
    hasPart: several(article.credits.map(creditData)),
  };
  // "<" never stands in the script, so no text can end it (HTML 4.12.1.3).
  const json = JSON.stringify(data, null, 1).replace(/</g, '\\u003c');
  return new Markup(`<script type="application/ld+json">\n${json}\n</script>`);
}

/** Somebody with a role other than author is told so by a schema.org Role around the person. */
function authorData({ name, role, jobTitle, affiliation, bio, url }: Author): Value {
  const person = {
    '@type': 'Person',
    name,
    jobTitle: filled(jobTitle),
    affiliation: named('Organization', affiliation),
    description: filled(bio),
    url: filled(url),
  };
  return role === '' ? person : { '@type': 'Role', roleName: role, author: person };
}

function pictureData(article: Article, { pictures }: RenderContext): Value[] {
  return article.body.flatMap(block => {
    const picture = block.type === 'image' && block.asset !== null ? pictures.get(block.asset) : undefined;
    if (block.type !== 'image' || !picture) return [];
    const credit = article.credits.find(({ asset }) => asset === picture.sha256);
    return [
      {
        '@type': 'ImageObject',
        caption: filled(inlineText(block.caption)),
        description: filled(block.alt),
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

function creditData({ kind, line, creator, source, licence, asset }: Credit): Value {
  const hasLicence = licence.name !== '' || licence.version !== '' || licence.url !== '';
  return {
    '@type': kind === 'image' ? 'ImageObject' : 'CreativeWork',
    additionalType: kind,
    creditText: filled(line),
    creator: named('Person', creator),
    sourceOrganization: named('Organization', source),
    license: hasLicence
      ? {
          '@type': 'CreativeWork',
          name: filled(licence.name),
          version: filled(licence.version),
          url: filled(licence.url),
        }
      : undefined,
    sha256: asset ?? undefined,
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
