import type { Article } from '#shared/article/article.ts';
import type { Licence } from '#shared/metadata/licence.ts';
import type { Topic } from '#shared/metadata/topic.ts';
import type { ArticleFields, LicenceFields, TopicFields } from './fields.ts';

/**
 * The fields of an article that leave the desk. Private data of authors, review and
 * notes have no place here, but for the ednote, which only wire formats carry and `deskOnly` takes from all others.
 */
export function outlineFields(article: Article): ArticleFields {
  const { metadata } = article;
  const { socialCard } = metadata;
  return {
    headline: article.headline,
    dek: article.dek,
    byline: article.byline,
    signOff: article.signOff,
    ednote: article.notes.ednote,
    slug: article.slug,
    profile: article.profile,
    status: article.status,
    created: article.createdAt,
    modified: article.modifiedAt,
    language: metadata.language,
    slugline: metadata.slugline,
    shortHeadline: metadata.shortHeadline,
    section: metadata.section,
    genre: metadata.genre,
    dateline: metadata.dateline,
    source: metadata.source,
    creditLine: metadata.creditLine,
    copyrightHolder: metadata.copyrightHolder,
    copyrightNotice: metadata.copyrightNotice,
    usageTerms: metadata.usageTerms,
    ...licenceFields(metadata.licence),
    embargo: metadata.embargo,
    expiry: metadata.expiry,
    contentCreated: metadata.created,
    contentModified: metadata.modified,
    published: metadata.published,
    urgency: String(metadata.urgency ?? ''),
    priority: String(metadata.priority ?? ''),
    canonicalUrl: metadata.canonicalUrl,
    seoTitle: metadata.seoTitle,
    seoDescription: metadata.seoDescription,
    socialTitle: socialCard.title,
    socialDescription: socialCard.description,
    socialImage: socialCard.image ?? '',
    socialImageAlt: socialCard.imageAlt,
    keywords: metadata.keywords,
    mediaTopics: metadata.mediaTopics.map(topicFields),
    people: metadata.people.map(topicFields),
    organisations: metadata.organisations.map(topicFields),
    events: metadata.events.map(topicFields),
    places: metadata.places.map(topicFields),
    corrections: metadata.corrections.map(({ type, text, date }) => ({ type, text, date })),
    updateChain: metadata.updateChain.map(({ relation, uri, title }) => ({ relation, uri, title })),
    authors: article.authors.map(({ name, role, jobTitle, affiliation, bio, url, social }) => ({
      name,
      role,
      jobTitle,
      affiliation,
      bio,
      url,
      social: social.map(({ network, url }) => ({ network, url })),
    })),
    credits: article.credits.map(({ kind, line, creator, source, licence, year, url, asset }) => ({
      kind,
      line,
      creator,
      source,
      ...licenceFields(licence),
      year,
      url,
      picture: asset ?? '',
    })),
  };
}

/** A licence in the form in which fields are compared. */
export function licenceFields({ name, version, url }: Licence): LicenceFields {
  return { licence: name, licenceVersion: version, licenceUrl: url };
}

function topicFields({ name, uri }: Topic): TopicFields {
  return { name, uri };
}
