import type { z } from 'zod';
import type { Article } from '#shared/article/article.ts';
import { type Origin, timeSchema } from '#shared/clock.ts';
import type { Metadata } from '#shared/metadata/metadata.ts';
import {
  corrections,
  date,
  licence,
  oneToNine,
  predecessors,
  socialCard,
  text,
  topics,
  words,
} from './front-matter-values.ts';
import { readAuthors, readCredits } from './read-people.ts';

/** One field of the article: the names that a front matter may give it, the surest first, and how it is set. */
export interface FrontMatterField {
  names: readonly string[];
  /** The article with the value in it; null when the value is of a kind that the field does not take. */
  set: (article: Article, value: unknown, origin: Origin) => Article | null;
}

/** Every field that a front matter can set; names are compared in lower case. */
export const frontMatterFields: readonly FrontMatterField[] = [
  field(['title', 'headline'], text, (article, headline) => ({ ...article, headline })),
  field(
    ['dek', 'deck', 'standfirst', 'subtitle', 'description', 'summary', 'excerpt', 'abstract'],
    text,
    (article, dek) => ({ ...article, dek }),
  ),
  field(['byline'], text, (article, byline) => ({ ...article, byline })),
  field(['signoff', 'sign_off'], text, (article, signOff) => ({ ...article, signOff })),
  field(['slug'], text, (article, slug) => ({ ...article, slug })),
  field(['status'], text, (article, status) => ({ ...article, status })),
  field(['profile'], text, (article, profile) => ({ ...article, profile })),
  metadata(['language', 'lang', 'locale'], 'language'),
  metadata(['section', 'category'], 'section'),
  metadata(['dateline'], 'dateline'),
  metadata(['source'], 'source'),
  metadata(['canonicalurl', 'canonical', 'canonical_url', 'canonical-url'], 'canonicalUrl'),
  metadata(['copyrightholder', 'copyright_holder', 'copyright'], 'copyrightHolder'),
  metadata(['seotitle', 'seo_title', 'meta_title'], 'seoTitle'),
  metadata(['seodescription', 'seo_description', 'meta_description'], 'seoDescription'),
  metadata(['slugline'], 'slugline'),
  metadata(['shortheadline', 'short_headline', 'short_title'], 'shortHeadline'),
  metadata(['genre'], 'genre'),
  metadata(['creditline', 'credit_line', 'credit'], 'creditLine'),
  metadata(['copyrightnotice', 'copyright_notice'], 'copyrightNotice'),
  metadata(['usageterms', 'usage_terms', 'rights'], 'usageTerms'),
  metadata(['contentcreated', 'content_created'], 'created'),
  metadata(['contentmodified', 'content_modified'], 'modified'),
  inMetadata(['keywords', 'tags', 'topics'], words, keywords => ({ keywords })),
  inMetadata(['mediatopics', 'media_topics'], topics, mediaTopics => ({ mediaTopics })),
  inMetadata(['people'], topics, people => ({ people })),
  inMetadata(['organisations', 'organizations'], topics, organisations => ({ organisations })),
  inMetadata(['events'], topics, events => ({ events })),
  inMetadata(['places', 'locations'], topics, places => ({ places })),
  inMetadata(['published', 'date', 'publishdate', 'publish_date', 'pubdate'], date, published => ({
    published,
  })),
  inMetadata(['embargo'], timeSchema, embargo => ({ embargo })),
  inMetadata(['expiry'], timeSchema, expiry => ({ expiry })),
  inMetadata(['urgency'], oneToNine, urgency => ({ urgency })),
  inMetadata(['priority'], oneToNine, priority => ({ priority })),
  inMetadata(['licence', 'license'], licence, given => ({ licence: given })),
  inMetadata(['corrections'], corrections, given => ({ corrections: given })),
  inMetadata(['updatechain'], predecessors, updateChain => ({ updateChain })),
  inMetadata(['socialcard'], socialCard, card => ({ socialCard: card })),
  field(['created'], timeSchema, (article, createdAt) => ({ ...article, createdAt })),
  field(['modified'], timeSchema, (article, modifiedAt) => ({ ...article, modifiedAt })),
  {
    names: ['authors', 'author'],
    set: (article, value, origin) => {
      const authors = readAuthors(value, origin);
      return authors && { ...article, authors };
    },
  },
  {
    names: ['credits'],
    set: (article, value, origin) => {
      const credits = readCredits(value, origin);
      return credits && { ...article, credits };
    },
  },
];

function field<T>(
  names: readonly string[],
  schema: z.ZodType<T>,
  put: (article: Article, value: T) => Article,
): FrontMatterField {
  return {
    names,
    set: (article, value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? put(article, parsed.data) : null;
    },
  };
}

function inMetadata<T>(
  names: readonly string[],
  schema: z.ZodType<T>,
  change: (value: T) => Partial<Metadata>,
): FrontMatterField {
  return field(names, schema, (article, value) => ({
    ...article,
    metadata: { ...article.metadata, ...change(value) },
  }));
}

type TextField =
  | 'language'
  | 'slugline'
  | 'shortHeadline'
  | 'genre'
  | 'creditLine'
  | 'copyrightNotice'
  | 'usageTerms'
  | 'created'
  | 'modified'
  | 'section'
  | 'dateline'
  | 'source'
  | 'canonicalUrl'
  | 'copyrightHolder'
  | 'seoTitle'
  | 'seoDescription';

function metadata(names: readonly string[], key: TextField & keyof Metadata): FrontMatterField {
  return inMetadata(names, text, value => ({ [key]: value }));
}
