import { z } from 'zod';
import { timeSchema } from '#shared/clock.ts';
import { correctionSchema, predecessorSchema } from './history.ts';
import { licenceSchema, noLicence } from './licence.ts';
import { socialCardSchema } from './social-card.ts';
import { topicSchema } from './topic.ts';

const instantOrNone = z.union([timeSchema, z.literal('')]);
const oneToNine = z.int().min(1).max(9).nullable();

/** The fields of the Metadata panel. Headline, dek, slug and status stand in the article, the ednote in its notes. */
export const metadataSchema = z.looseObject({
  /** BCP 47, e.g. `en` or `fr-CA`. */
  language: z.string(),
  slugline: z.string(),
  shortHeadline: z.string(),
  section: z.string(),
  genre: z.string(),
  keywords: z.array(z.string()),
  /** IPTC Media Topics, each with its `medtop:` code as `uri`. */
  mediaTopics: z.array(topicSchema),
  people: z.array(topicSchema),
  organisations: z.array(topicSchema),
  events: z.array(topicSchema),
  places: z.array(topicSchema),
  dateline: z.string(),
  source: z.string(),
  creditLine: z.string(),
  copyrightHolder: z.string(),
  copyrightNotice: z.string(),
  usageTerms: z.string(),
  licence: licenceSchema,
  /** Not to be published before this instant. */
  embargo: instantOrNone,
  /** Not to be used after this instant. */
  expiry: instantOrNone,
  /** When the piece itself was written, as the desk states it: ISO 8601 date or date and time, or ''. */
  created: z.string(),
  /** When its content last changed, likewise. */
  modified: z.string(),
  /** When it was or will be published, likewise. */
  published: z.string(),
  /** 1 is the most urgent, 9 the least; null when not set. */
  urgency: oneToNine,
  priority: oneToNine,
  corrections: z.array(correctionSchema),
  /** The pieces that this one updates or replaces, newest first. */
  updateChain: z.array(predecessorSchema),
  canonicalUrl: z.string(),
  seoTitle: z.string(),
  seoDescription: z.string(),
  socialCard: socialCardSchema,
});
export type Metadata = z.infer<typeof metadataSchema>;

export function emptyMetadata(): Metadata {
  return {
    language: 'en',
    slugline: '',
    shortHeadline: '',
    section: '',
    genre: '',
    keywords: [],
    mediaTopics: [],
    people: [],
    organisations: [],
    events: [],
    places: [],
    dateline: '',
    source: '',
    creditLine: '',
    copyrightHolder: '',
    copyrightNotice: '',
    usageTerms: '',
    licence: noLicence(),
    embargo: '',
    expiry: '',
    created: '',
    modified: '',
    published: '',
    urgency: null,
    priority: null,
    corrections: [],
    updateChain: [],
    canonicalUrl: '',
    seoTitle: '',
    seoDescription: '',
    socialCard: { title: '', description: '', image: null, imageAlt: '' },
  };
}
