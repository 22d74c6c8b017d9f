import { z } from 'zod';
import type { ArticleFields, TopicFields } from '../../outline/fields.ts';

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
  sameAs: z.array(z.string()).default([]),
});

const author = z.union([
  z
    .looseObject({ '@type': z.literal('Role'), roleName: text, author: person })
    .transform(({ roleName, author }) => ({ ...author, role: roleName })),
  person.transform(given => ({ ...given, role: '' })),
]);

const licence = z
  .looseObject({ name: text, version: text, url: text })
  .default({ name: '', version: '', url: '' })
  .transform(({ name, version, url }) => ({ licence: name, licenceVersion: version, licenceUrl: url }));

const topic = z.looseObject({ '@type': text, name: text, identifier: text });

const credit = z.looseObject({
  additionalType: text,
  creditText: text,
  creator: named,
  sourceOrganization: named,
  license: licence,
  copyrightYear: text,
  url: text,
  sha256: text,
});

const newsArticle = z.looseObject({
  '@type': z.literal('NewsArticle'),
  headline: text,
  alternativeHeadline: text,
  name: text,
  abstract: text,
  description: text,
  inLanguage: text,
  articleSection: text,
  genre: text,
  about: z.array(topic).default([]),
  mentions: z.array(topic).default([]),
  contentLocation: z.array(topic).default([]),
  dateline: text,
  keywords: z.array(z.string()).default([]),
  author: z.array(author).default([]),
  datePublished: text,
  dateCreated: text,
  dateModified: text,
  expires: text,
  creativeWorkStatus: text,
  creditText: text,
  copyrightNotice: text,
  usageInfo: named,
  license: licence,
  correction: z.array(z.looseObject({ additionalType: text, text, datePublished: text })).default([]),
  isBasedOn: z.array(z.looseObject({ additionalType: text, name: text, identifier: text })).default([]),
  sourceOrganization: named,
  copyrightHolder: named,
  url: text,
  hasPart: z.array(credit).default([]),
});

/** What the JSON-LD of a page says of the article; the byline is not in it. Throws when it is not a NewsArticle. */
export function rereadData(json: string): ArticleFields {
  const data = newsArticle.parse(JSON.parse(json));
  const mentioned = (type: string) => data.mentions.filter(given => given['@type'] === type).map(toTopic);
  return {
    headline: data.headline,
    dek: data.abstract,
    byline: '',
    signOff: '',
    ednote: '',
    slug: '',
    profile: '',
    status: data.creativeWorkStatus,
    created: data.dateCreated,
    modified: data.dateModified,
    language: data.inLanguage,
    slugline: '',
    shortHeadline: data.alternativeHeadline,
    section: data.articleSection,
    genre: data.genre,
    dateline: data.dateline,
    source: data.sourceOrganization,
    creditLine: data.creditText,
    copyrightNotice: data.copyrightNotice,
    usageTerms: data.usageInfo,
    ...data.license,
    embargo: '',
    expiry: data.expires,
    contentCreated: '',
    contentModified: '',
    urgency: '',
    priority: '',
    canonicalUrl: data.url,
    published: data.datePublished,
    copyrightHolder: data.copyrightHolder,
    seoTitle: data.name,
    seoDescription: data.description,
    socialTitle: '',
    socialDescription: '',
    socialImage: '',
    socialImageAlt: '',
    keywords: data.keywords,
    mediaTopics: data.about.map(toTopic),
    people: mentioned('Person'),
    organisations: mentioned('Organization'),
    events: mentioned('Event'),
    places: data.contentLocation.map(toTopic),
    corrections: data.correction.map(({ additionalType, text, datePublished }) => ({
      type: additionalType,
      text,
      date: datePublished,
    })),
    updateChain: data.isBasedOn.map(({ additionalType, name, identifier }) => ({
      relation: additionalType,
      uri: identifier,
      title: name,
    })),
    authors: data.author.map(({ name, role, jobTitle, affiliation, description, url, sameAs }) => ({
      name,
      role,
      jobTitle,
      affiliation,
      bio: description,
      url,
      social: sameAs.map(address => ({ network: '', url: address })),
    })),
    credits: data.hasPart.map(part => ({
      kind: part.additionalType,
      line: part.creditText,
      creator: part.creator,
      source: part.sourceOrganization,
      ...part.license,
      year: part.copyrightYear,
      url: part.url,
      picture: part.sha256,
    })),
  };
}

function toTopic({ name, identifier }: z.infer<typeof topic>): TopicFields {
  return { name, uri: identifier };
}
