import fc from 'fast-check';
import { type Article, schemaVersion } from '#shared/article/article.ts';
import { type Asset, newAsset } from '#shared/article/asset.ts';
import type { Author } from '#shared/article/author.ts';
import { type Credit, creditKinds } from '#shared/article/credit.ts';
import type { Notes } from '#shared/article/notes.ts';
import type { Provenance } from '#shared/article/provenance.ts';
import type { Metadata } from '#shared/metadata/metadata.ts';
import { statuses } from '#shared/workflow/status.ts';
import type { Workflow } from '#shared/workflow/workflow.ts';
import { anyBody } from './arbitrary-body.ts';
import { anyReview, anySha256, anyTime } from './arbitrary-review.ts';
import { anyText, anyTextOrNone } from './arbitrary-text.ts';

const anyId = fc.stringMatching(/^01J[0-9A-HJKMNP-TV-Z]{23}$/);
const anyDay = fc.constantFrom('', '2026-03-04', '2026-03-04T05:06:07Z');
const anyUrl = fc.oneof(fc.constant(''), fc.webUrl());
const anyLicence = fc.record({
  name: fc.constantFrom('', 'CC BY'),
  version: fc.constantFrom('', '4.0'),
  url: anyUrl,
});
const anyAssetName = fc.oneof(fc.constant(null), anySha256);

function few<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { maxLength: 2 });
}

const anyTopics = few(fc.record({ name: anyText, uri: fc.constantFrom('', 'medtop:20000638') }));

const anyAuthor: fc.Arbitrary<Author> = fc.record({
  id: anyId,
  name: anyText,
  role: fc.constantFrom('', 'Reporter'),
  jobTitle: anyTextOrNone,
  affiliation: anyTextOrNone,
  bio: anyTextOrNone,
  email: fc.constantFrom('', 'desk@example.org'),
  url: anyUrl,
  social: few(fc.record({ network: anyText, url: anyUrl })),
  private: fc.record({ email: anyTextOrNone, phone: anyTextOrNone, note: anyTextOrNone }),
  contributorId: fc.oneof(fc.constant(null), anyId),
});

const anyCredit: fc.Arbitrary<Credit> = fc.record({
  id: anyId,
  kind: fc.constantFrom(...creditKinds),
  line: anyText,
  creator: anyTextOrNone,
  source: anyTextOrNone,
  licence: anyLicence,
  year: fc.constantFrom('', '2025'),
  usageTerms: anyTextOrNone,
  expiry: anyDay,
  permission: fc.record({ note: anyTextOrNone, date: anyDay }),
  url: anyUrl,
  asset: anyAssetName,
});

const anyAsset: fc.Arbitrary<Asset> = fc
  .record({
    sha256: anySha256,
    fileName: anyText,
    caption: anyTextOrNone,
    alt: anyTextOrNone,
    longDescription: anyTextOrNone,
    creator: anyTextOrNone,
    creditLine: anyTextOrNone,
    source: anyTextOrNone,
    copyrightNotice: anyTextOrNone,
    usageTerms: anyTextOrNone,
    expiry: anyDay,
    licence: anyLicence,
    digitalSourceType: anyUrl,
    date: anyDay,
    place: anyTextOrNone,
  })
  .map(fields => ({
    ...newAsset({ ...fields, mediaType: 'image/png', bytes: 9, width: 3, height: 2 }),
    ...fields,
  }));

const anyMetadata: fc.Arbitrary<Metadata> = fc.record({
  language: fc.constantFrom('en', 'fr-CA', ''),
  slugline: anyTextOrNone,
  shortHeadline: anyTextOrNone,
  section: anyTextOrNone,
  genre: anyTextOrNone,
  keywords: few(anyText),
  mediaTopics: anyTopics,
  people: anyTopics,
  organisations: anyTopics,
  events: anyTopics,
  places: anyTopics,
  dateline: anyTextOrNone,
  source: anyTextOrNone,
  creditLine: anyTextOrNone,
  copyrightHolder: anyTextOrNone,
  copyrightNotice: anyTextOrNone,
  usageTerms: anyTextOrNone,
  licence: anyLicence,
  embargo: fc.oneof(fc.constant(''), anyTime),
  expiry: fc.oneof(fc.constant(''), anyTime),
  created: anyDay,
  modified: anyDay,
  published: anyDay,
  urgency: fc.constantFrom(null, 1, 9),
  priority: fc.constantFrom(null, 5),
  corrections: few(fc.record({ type: fc.constant('correction'), text: anyText, date: anyDay })),
  updateChain: few(fc.record({ relation: fc.constant('updates'), uri: fc.webUrl(), title: anyText })),
  canonicalUrl: anyUrl,
  seoTitle: anyTextOrNone,
  seoDescription: anyTextOrNone,
  socialCard: fc.record({
    title: anyTextOrNone,
    description: anyTextOrNone,
    image: anyAssetName,
    imageAlt: anyTextOrNone,
  }),
});

const anyNotes: fc.Arbitrary<Notes> = fc.record({
  ednote: anyTextOrNone,
  desk: few(fc.record({ id: anyId, at: anyTime, who: anyText, text: anyText })),
  sources: few(
    fc.record({ id: anyId, source: anyText, contact: anyTextOrNone, date: anyDay, text: anyText }),
  ),
});

const anyDeed = fc.record({ at: anyTime, who: anyText });

const anyWorkflow: fc.Arbitrary<Workflow> = fc.record({
  assignee: anyTextOrNone,
  dueAt: fc.oneof(fc.constant(''), anyTime),
  plannedWords: fc.record({ least: fc.constantFrom(null, 300), most: fc.constantFrom(null, 900) }),
  history: few(
    fc.record({ status: fc.constantFrom(...statuses), at: anyTime, who: anyText, note: anyTextOrNone }),
  ),
  checklist: few(
    fc.record({
      id: anyId,
      text: anyText,
      status: fc.constantFrom(...statuses),
      required: fc.boolean(),
      done: fc.oneof(fc.constant(null), anyDeed),
    }),
  ),
});

const anyProvenance: fc.Arbitrary<Provenance> = fc.record({
  fileName: anyText,
  format: fc.constant('txt'),
  importedAt: anyTime,
  sha256: anySha256,
  siteName: anyTextOrNone,
  siteTagline: anyTextOrNone,
  siteUser: anyTextOrNone,
  report: fc.constant([]),
});

function unique<T>(key: (one: T) => string): (list: T[]) => T[] {
  return list => [...new Map(list.map(one => [key(one), one])).values()];
}

/** Any article in stored form. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  schemaVersion: fc.constant(schemaVersion),
  id: fc.constant('01JGFJJZ00FVFVFVFVFVFVFVFV'),
  revision: fc.nat(9),
  createdAt: anyTime,
  modifiedAt: anyTime,
  profile: fc.constantFrom('news', 'opinion'),
  status: fc.constantFrom(...statuses, 'ready'),
  headline: anyTextOrNone,
  dek: anyTextOrNone,
  slug: fc.constantFrom('', 'harbour-lights'),
  byline: anyTextOrNone,
  signOff: anyTextOrNone,
  body: anyBody,
  authors: few(anyAuthor).map(unique(author => author.id)),
  credits: few(anyCredit).map(unique(credit => credit.id)),
  assets: few(anyAsset).map(unique(asset => asset.sha256)),
  metadata: anyMetadata,
  review: anyReview,
  notes: anyNotes,
  workflow: anyWorkflow,
  proofing: fc.record({
    words: few(anyText),
    ignored: few(
      fc.record({ rule: fc.constant('doubled-word'), block: anyTextOrNone, quote: anyTextOrNone }),
    ),
  }),
  exports: few(
    fc.record({
      format: fc.constant('html'),
      at: anyTime,
      revision: fc.nat(9),
      sha256: anySha256,
      fileName: anyText,
    }),
  ),
  provenance: fc.oneof(fc.constant(null), anyProvenance),
});
