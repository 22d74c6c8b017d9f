import type { Article } from '#shared/article/article.ts';
import { wordCount } from '#shared/article/plain-text.ts';

/** In what the length of a field is measured. */
export type Measure = 'characters' | 'words' | 'entries';

interface ProfileField {
  /** As the panel names it. */
  label: string;
  /** null for a field that is there or not, whatever its length. */
  measure: Measure | null;
  /** How long it is, in its measure; without one 1 where it is filled in, else 0. */
  lengthOf: (article: Article) => number;
}

const characters = (label: string, read: (article: Article) => string): ProfileField => ({
  label,
  measure: 'characters',
  lengthOf: article => countCharacters(read(article).trim()),
});

const given = (label: string, read: (article: Article) => string): ProfileField => ({
  label,
  measure: null,
  lengthOf: article => (read(article).trim() === '' ? 0 : 1),
});

const entries = (label: string, read: (article: Article) => readonly unknown[]): ProfileField => ({
  label,
  measure: 'entries',
  lengthOf: article => read(article).length,
});

/** Every field that a profile can ask something of, in the order in which they are listed. */
export const profileFields = {
  headline: characters('Headline', article => article.headline),
  dek: characters('Dek', article => article.dek),
  body: { label: 'Body', measure: 'words', lengthOf: wordCount },
  byline: given('Byline', article => article.byline),
  authors: entries('Authors', article => article.authors),
  slug: characters('Slug', article => article.slug),
  slugline: characters('Slugline', article => article.metadata.slugline),
  shortHeadline: characters('Short headline', article => article.metadata.shortHeadline),
  section: given('Section', article => article.metadata.section),
  genre: given('Genre', article => article.metadata.genre),
  language: given('Language', article => article.metadata.language),
  urgency: {
    label: 'Urgency',
    measure: null,
    lengthOf: ({ metadata }) => (metadata.urgency === null ? 0 : 1),
  },
  priority: {
    label: 'Priority',
    measure: null,
    lengthOf: ({ metadata }) => (metadata.priority === null ? 0 : 1),
  },
  dateline: given('Dateline', article => article.metadata.dateline),
  places: entries('Places', article => article.metadata.places),
  keywords: entries('Keywords', article => article.metadata.keywords),
  mediaTopics: entries('Subject codes', article => article.metadata.mediaTopics),
  people: entries('People', article => article.metadata.people),
  organisations: entries('Organisations', article => article.metadata.organisations),
  events: entries('Events', article => article.metadata.events),
  source: given('Source', article => article.metadata.source),
  creditLine: given('Credit line', article => article.metadata.creditLine),
  copyrightHolder: given('Copyright holder', article => article.metadata.copyrightHolder),
  copyrightNotice: given('Copyright notice', article => article.metadata.copyrightNotice),
  usageTerms: given('Usage terms', article => article.metadata.usageTerms),
  licence: given('Licence', article => article.metadata.licence.name),
  embargo: given('Embargo', article => article.metadata.embargo),
  expiry: given('Expiry', article => article.metadata.expiry),
  published: given('Published', article => article.metadata.published),
  canonicalUrl: given('Canonical address', article => article.metadata.canonicalUrl),
  seoTitle: characters('Search title', article => article.metadata.seoTitle),
  seoDescription: characters('Search description', article => article.metadata.seoDescription),
  socialTitle: characters('Social title', article => article.metadata.socialCard.title),
  socialDescription: characters('Social description', article => article.metadata.socialCard.description),
  socialImage: given('Social picture', article => article.metadata.socialCard.image ?? ''),
  ednote: given('Ednote', article => article.notes.ednote),
} as const satisfies Record<string, ProfileField>;

export type ProfileFieldName = keyof typeof profileFields;

export const profileFieldNames = Object.keys(profileFields).filter(isProfileField);

export function isProfileField(name: string): name is ProfileFieldName {
  return Object.hasOwn(profileFields, name);
}

const segmenter = new Intl.Segmenter();

/** The length of a text as a reader counts it: an emoji of several code points is one character. */
export function countCharacters(text: string): number {
  // Nothing in these can join, and it is what nearly every text consists of.
  if (/^[ -~]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
