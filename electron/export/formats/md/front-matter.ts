import { stringify } from 'yaml';
import type { Article } from '#shared/article/article.ts';
import type { Licence } from '#shared/metadata/licence.ts';
import type { Topic } from '#shared/metadata/topic.ts';

/**
 * The YAML block above a Markdown article: every field that is not empty, the headline as `title`. What is for the
 * desk alone (notes, review, private data of authors) is not among them.
 */
export function writeFrontMatter(article: Article): string {
  const { metadata } = article;
  const { title, description, image, imageAlt } = metadata.socialCard;
  const fields = {
    title: article.headline,
    shortHeadline: metadata.shortHeadline,
    dek: article.dek,
    byline: article.byline,
    signOff: article.signOff,
    slug: article.slug,
    slugline: metadata.slugline,
    status: article.status,
    profile: article.profile,
    language: metadata.language,
    section: metadata.section,
    genre: metadata.genre,
    keywords: metadata.keywords,
    mediaTopics: topics(metadata.mediaTopics),
    people: topics(metadata.people),
    organisations: topics(metadata.organisations),
    events: topics(metadata.events),
    places: topics(metadata.places),
    dateline: metadata.dateline,
    source: metadata.source,
    creditLine: metadata.creditLine,
    canonicalUrl: metadata.canonicalUrl,
    embargo: metadata.embargo,
    published: metadata.published,
    expiry: metadata.expiry,
    contentCreated: metadata.created,
    contentModified: metadata.modified,
    created: article.createdAt,
    modified: article.modifiedAt,
    urgency: metadata.urgency ?? '',
    priority: metadata.priority ?? '',
    copyrightHolder: metadata.copyrightHolder,
    copyrightNotice: metadata.copyrightNotice,
    usageTerms: metadata.usageTerms,
    licence: licence(metadata.licence),
    corrections: metadata.corrections.map(({ type, text, date }) => filled({ type, text, date })),
    updateChain: metadata.updateChain.map(({ relation, uri, title }) => filled({ relation, uri, title })),
    seoTitle: metadata.seoTitle,
    seoDescription: metadata.seoDescription,
    socialCard: filled({ title, description, image: image ?? '', imageAlt }),
    authors: article.authors.map(({ name, role, jobTitle, affiliation, bio, url, social }) =>
      filled({
        name,
        role,
        jobTitle,
        affiliation,
        bio,
        url,
        social: social.map(account => filled({ network: account.network, url: account.url })),
      }),
    ),
    credits: article.credits.map(({ kind, line, creator, source, licence: terms, year, url, asset }) =>
      filled({ kind, line, creator, source, licence: licence(terms), year, url, picture: asset ?? '' }),
    ),
  };
  return stringify(withDefaulted(fields), {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** Fields that a new article has a value for are written also when they are empty, so that they come back so. */
function withDefaulted(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = filled(fields);
  const written = Object.keys(fields).filter(
    key => key in kept || ['status', 'profile', 'language'].includes(key),
  );
  return Object.fromEntries(written.map(key => [key, fields[key]]));
}

function topics(list: readonly Topic[]): object[] {
  return list.map(({ name, uri }) => filled({ name, uri }));
}

function licence({ name, version, url }: Licence): object {
  return filled({ name, version, url });
}

function filled(fields: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}
