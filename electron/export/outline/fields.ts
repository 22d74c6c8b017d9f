/** Somebody or something that the article is about; `uri` is '' where it is in no vocabulary. */
export interface TopicFields {
  name: string;
  uri: string;
}

/** One person as a file names them; '' where it says nothing. */
export interface PersonFields {
  name: string;
  role: string;
  jobTitle: string;
  affiliation: string;
  bio: string;
  url: string;
  social: { network: string; url: string }[];
}

/** Under what terms; '' where a file says nothing. */
export interface LicenceFields {
  licence: string;
  licenceVersion: string;
  licenceUrl: string;
}

/** One credit; `picture` is the sha256 of the picture it belongs to. */
export interface CreditFields extends LicenceFields {
  kind: string;
  line: string;
  creator: string;
  source: string;
  year: string;
  url: string;
  picture: string;
}

/** Everything of an article outside its body that leaves the desk, as text; '' and [] where there is nothing. */
export interface ArticleFields extends LicenceFields {
  headline: string;
  dek: string;
  byline: string;
  signOff: string;
  /** The note to editors who receive the piece: wire formats only. */
  ednote: string;
  slug: string;
  profile: string;
  status: string;
  created: string;
  modified: string;
  language: string;
  slugline: string;
  shortHeadline: string;
  section: string;
  genre: string;
  dateline: string;
  source: string;
  creditLine: string;
  copyrightHolder: string;
  copyrightNotice: string;
  usageTerms: string;
  embargo: string;
  expiry: string;
  contentCreated: string;
  contentModified: string;
  published: string;
  urgency: string;
  priority: string;
  canonicalUrl: string;
  seoTitle: string;
  seoDescription: string;
  socialTitle: string;
  socialDescription: string;
  socialImage: string;
  socialImageAlt: string;
  keywords: string[];
  mediaTopics: TopicFields[];
  people: TopicFields[];
  organisations: TopicFields[];
  events: TopicFields[];
  places: TopicFields[];
  corrections: { type: string; text: string; date: string }[];
  updateChain: { relation: string; uri: string; title: string }[];
  authors: PersonFields[];
  credits: CreditFields[];
}

/** What editors call a field where they do not call it by its own name. */
export const fieldWords: Readonly<Record<string, string>> = {
  created: 'date of creation',
  modified: 'date of the last change',
  contentCreated: 'date of the first writing',
  contentModified: 'date of the last revision',
  published: 'publication date',
  shortHeadline: 'short headline',
  canonicalUrl: 'canonical address',
  creditLine: 'credit line',
  copyrightHolder: 'copyright holder',
  copyrightNotice: 'copyright notice',
  usageTerms: 'usage terms',
  seoTitle: 'SEO title',
  seoDescription: 'SEO description',
  socialTitle: 'social card title',
  socialDescription: 'social card description',
  socialImage: 'social card picture',
  socialImageAlt: 'social card alt text',
  jobTitle: 'job title',
  url: 'address',
  licenceVersion: 'licence version',
  licenceUrl: 'licence address',
  mediaTopics: 'media topics',
  updateChain: 'links to other versions',
  signOff: 'sign-off',
};

/** Names every field that is not empty as an editor would: `headline`, `keyword 2`, `author 1 job title`. */
export function nameFields(fields: ArticleFields): Record<string, string> {
  const { keywords, mediaTopics, people, organisations, events, places, ...others } = fields;
  const { corrections, updateChain, authors, credits, ...single } = others;
  return {
    ...named('', { ...single }),
    ...named('', Object.fromEntries(keywords.map((keyword, i) => [`keyword ${i + 1}`, keyword]))),
    ...numbered('media topic', mediaTopics),
    ...numbered('person', people),
    ...numbered('organisation', organisations),
    ...numbered('event', events),
    ...numbered('place', places),
    ...numbered('correction', corrections),
    ...numbered('predecessor', updateChain),
    ...numbered(
      'author',
      authors.map(({ social, ...author }) => author),
    ),
    ...Object.assign({}, ...authors.map(({ social }, i) => numbered(`author ${i + 1} social`, social))),
    ...numbered('credit', credits),
  };
}

function numbered(kind: string, list: readonly object[]): Record<string, string> {
  return Object.assign({}, ...list.map((entry, i) => named(`${kind} ${i + 1} `, { ...entry })));
}

function named(prefix: string, values: Record<string, string>): Record<string, string> {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return Object.fromEntries(filled.map(([key, value]) => [`${prefix}${fieldWords[key] ?? key}`, value]));
}
