import { z } from 'zod';
import type { ArticleFields } from '../../outline/fields.ts';

const text = z.string().default('');
const named = z
  .looseObject({ name: text })
  .default({ name: '' })
  .transform(({ name }) => name);

const person = z.looseObject({
  name: text,
  jobTitle: text,
  affiliation: named,
  description: text,
  url: text,
});

const author = z.union([
  z
    .looseObject({ '@type': z.literal('Role'), roleName: text, author: person })
    .transform(({ roleName, author }) => ({ ...author, role: roleName })),
  person.transform(given => ({ ...given, role: '' })),
]);

const credit = z.looseObject({
  additionalType: text,
  creditText: text,
  creator: named,
  sourceOrganization: named,
  license: z
    .looseObject({ name: text, version: text, url: text })
    .default({ name: '', version: '', url: '' }),
  sha256: text,
});

const newsArticle = z.looseObject({
  '@type': z.literal('NewsArticle'),
  headline: text,
  alternativeHeadline: text,
  abstract: text,
  description: text,
  inLanguage: text,
  articleSection: text,
  dateline: text,
  keywords: z.array(z.string()).default([]),
  author: z.array(author).default([]),
  datePublished: text,
  dateCreated: text,
  dateModified: text,
  creativeWorkStatus: text,
  sourceOrganization: named,
  copyrightHolder: named,
  url: text,
  hasPart: z.array(credit).default([]),
});

/** What the JSON-LD of a page says of the article; the byline is not in it. Throws when it is not a NewsArticle. */
export function rereadData(json: string): ArticleFields {
  const data = newsArticle.parse(JSON.parse(json));
  return {
    headline: data.headline,
    dek: data.abstract,
    byline: '',
    slug: '',
    profile: '',
    status: data.creativeWorkStatus,
    created: data.dateCreated,
    modified: data.dateModified,
    language: data.inLanguage,
    section: data.articleSection,
    dateline: data.dateline,
    source: data.sourceOrganization,
    canonicalUrl: data.url,
    published: data.datePublished,
    copyrightHolder: data.copyrightHolder,
    seoTitle: data.alternativeHeadline,
    seoDescription: data.description,
    keywords: data.keywords,
    authors: data.author.map(({ name, role, jobTitle, affiliation, description, url }) => ({
      name,
      role,
      jobTitle,
      affiliation,
      bio: description,
      email: '',
      url,
    })),
    credits: data.hasPart.map(part => ({
      kind: part.additionalType,
      line: part.creditText,
      creator: part.creator,
      source: part.sourceOrganization,
      licence: part.license.name,
      licenceVersion: part.license.version,
      licenceUrl: part.license.url,
      picture: part.sha256,
    })),
  };
}
