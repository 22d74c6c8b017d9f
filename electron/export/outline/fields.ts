/** One person as a file names them; '' where it says nothing. */
export interface PersonFields {
  name: string;
  role: string;
  jobTitle: string;
  affiliation: string;
  bio: string;
  email: string;
  url: string;
}

/** One credit; `picture` is the sha256 of the picture it belongs to. */
export interface CreditFields {
  kind: string;
  line: string;
  creator: string;
  source: string;
  licence: string;
  licenceVersion: string;
  licenceUrl: string;
  picture: string;
}

/** Everything of an article outside its body, as text; '' and [] where there is nothing. */
export interface ArticleFields {
  headline: string;
  dek: string;
  byline: string;
  slug: string;
  profile: string;
  status: string;
  created: string;
  modified: string;
  language: string;
  section: string;
  dateline: string;
  source: string;
  canonicalUrl: string;
  published: string;
  copyrightHolder: string;
  seoTitle: string;
  seoDescription: string;
  keywords: string[];
  authors: PersonFields[];
  credits: CreditFields[];
}

const words: Record<string, string> = {
  created: 'date of creation',
  modified: 'date of the last change',
  published: 'publication date',
  canonicalUrl: 'canonical address',
  copyrightHolder: 'copyright holder',
  seoTitle: 'SEO title',
  seoDescription: 'SEO description',
  jobTitle: 'job title',
  url: 'address',
  email: 'e-mail address',
  licenceVersion: 'licence version',
  licenceUrl: 'licence address',
};

/** Names every field that is not empty as an editor would: `headline`, `keyword 2`, `author 1 job title`. */
export function nameFields({ keywords, authors, credits, ...single }: ArticleFields): Record<string, string> {
  return {
    ...named('', single),
    ...named('', Object.fromEntries(keywords.map((keyword, i) => [`keyword ${i + 1}`, keyword]))),
    ...Object.assign({}, ...authors.map((author, i) => named(`author ${i + 1} `, { ...author }))),
    ...Object.assign({}, ...credits.map((credit, i) => named(`credit ${i + 1} `, { ...credit }))),
  };
}

function named(prefix: string, values: Record<string, string>): Record<string, string> {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return Object.fromEntries(filled.map(([key, value]) => [`${prefix}${words[key] ?? key}`, value]));
}
