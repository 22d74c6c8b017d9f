import { parse } from 'yaml';
import { z } from 'zod';
import type { ArticleFields } from '../../outline/fields.ts';
import { licenceFields } from '../../outline/outline-fields.ts';

const text = z.string().default('');
const number = z
  .number()
  .optional()
  .transform(value => String(value ?? ''));
const topics = z.array(z.object({ name: text, uri: text })).default([]);
const licence = z
  .object({ name: text, version: text, url: text })
  .default({ name: '', version: '', url: '' });

const frontMatter = z.looseObject({
  title: text,
  shortHeadline: text,
  dek: text,
  byline: text,
  signOff: text,
  slug: text,
  slugline: text,
  status: text,
  profile: text,
  language: text,
  section: text,
  genre: text,
  keywords: z.array(z.string()).default([]),
  mediaTopics: topics,
  people: topics,
  organisations: topics,
  events: topics,
  places: topics,
  dateline: text,
  source: text,
  creditLine: text,
  canonicalUrl: text,
  embargo: text,
  published: text,
  expiry: text,
  contentCreated: text,
  contentModified: text,
  created: text,
  modified: text,
  urgency: number,
  priority: number,
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  licence,
  corrections: z.array(z.object({ type: text, text, date: text })).default([]),
  updateChain: z.array(z.object({ relation: text, uri: text, title: text })).default([]),
  seoTitle: text,
  seoDescription: text,
  socialCard: z
    .object({ title: text, description: text, image: text, imageAlt: text })
    .default({ title: '', description: '', image: '', imageAlt: '' }),
  authors: z
    .array(
      z.strictObject({
        name: text,
        role: text,
        jobTitle: text,
        affiliation: text,
        bio: text,
        url: text,
        social: z.array(z.object({ network: text, url: text })).default([]),
      }),
    )
    .default([]),
  credits: z
    .array(
      z.object({
        kind: text,
        line: text,
        creator: text,
        source: text,
        licence,
        year: text,
        url: text,
        picture: text,
      }),
    )
    .default([]),
});

/** What a front matter says of its article. Throws when it is no YAML or has a field of another kind. */
export function rereadFrontMatter(yaml: string): ArticleFields {
  const { title, licence: terms, socialCard, credits, ...fields } = frontMatter.parse(parse(yaml) ?? {});
  return {
    headline: title,
    shortHeadline: fields.shortHeadline,
    dek: fields.dek,
    byline: fields.byline,
    signOff: fields.signOff,
    ednote: '',
    slug: fields.slug,
    slugline: fields.slugline,
    profile: fields.profile,
    status: fields.status,
    created: fields.created,
    modified: fields.modified,
    language: fields.language,
    section: fields.section,
    genre: fields.genre,
    dateline: fields.dateline,
    source: fields.source,
    creditLine: fields.creditLine,
    canonicalUrl: fields.canonicalUrl,
    embargo: fields.embargo,
    published: fields.published,
    expiry: fields.expiry,
    contentCreated: fields.contentCreated,
    contentModified: fields.contentModified,
    urgency: fields.urgency,
    priority: fields.priority,
    copyrightHolder: fields.copyrightHolder,
    copyrightNotice: fields.copyrightNotice,
    usageTerms: fields.usageTerms,
    ...licenceFields(terms),
    seoTitle: fields.seoTitle,
    seoDescription: fields.seoDescription,
    socialTitle: socialCard.title,
    socialDescription: socialCard.description,
    socialImage: socialCard.image,
    socialImageAlt: socialCard.imageAlt,
    keywords: fields.keywords,
    mediaTopics: fields.mediaTopics,
    people: fields.people,
    organisations: fields.organisations,
    events: fields.events,
    places: fields.places,
    corrections: fields.corrections,
    updateChain: fields.updateChain,
    authors: fields.authors,
    credits: credits.map(({ licence: given, ...credit }) => ({ ...credit, ...licenceFields(given) })),
  };
}
