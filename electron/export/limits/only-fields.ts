import type { Article } from '#shared/article/article.ts';
import { noLicence } from '#shared/metadata/licence.ts';
import { emptyMetadata } from '#shared/metadata/metadata.ts';
import { type ArticleFields, fieldWords } from '../outline/fields.ts';
import { outlineFields } from '../outline/outline-fields.ts';
import { counted, type Limit } from './limit.ts';

/** A field of the article, or one of its authors (`author bio`) or credits (`credit year`). */
export type FieldName =
  | Exclude<keyof ArticleFields, 'licenceVersion' | 'licenceUrl' | 'licence'>
  | 'licence'
  | `author ${'name' | 'role' | 'jobTitle' | 'affiliation' | 'bio' | 'url' | 'social'}`
  | `credit ${'kind' | 'line' | 'creator' | 'source' | 'licence' | 'year' | 'url' | 'picture'}`;

/**
 * For a format that has a place for some fields only: takes every other one out, and says which and how many were
 * filled. Authors and credits of which nothing is held go as a whole.
 */
export function onlyFields(held: readonly FieldName[]): Limit {
  const keeps = new Set<string>(held);
  return article => {
    const left = [clearSingle, clearAuthors, clearCredits].reduce(
      (given, clear) => clear(given, keeps),
      article,
    );
    const [before, after] = [countFilled(article), countFilled(left)];
    const lost = [...before].flatMap(([what, count]) => counted(what, count - (after.get(what) ?? 0)));
    return { article: left, lost };
  };
}

function clearSingle(article: Article, keeps: ReadonlySet<string>): Article {
  const none = emptyMetadata();
  const { metadata, notes } = article;
  const { socialCard: card } = metadata;
  const text = (name: string, value: string) => (keeps.has(name) ? value : '');
  const list = <T>(name: string, value: T[]) => (keeps.has(name) ? value : []);
  return {
    ...article,
    headline: text('headline', article.headline),
    dek: text('dek', article.dek),
    byline: text('byline', article.byline),
    signOff: text('signOff', article.signOff),
    slug: text('slug', article.slug),
    profile: text('profile', article.profile),
    status: text('status', article.status),
    createdAt: text('created', article.createdAt),
    modifiedAt: text('modified', article.modifiedAt),
    notes: { ...notes, ednote: text('ednote', notes.ednote) },
    metadata: {
      ...metadata,
      language: text('language', metadata.language),
      slugline: text('slugline', metadata.slugline),
      shortHeadline: text('shortHeadline', metadata.shortHeadline),
      section: text('section', metadata.section),
      genre: text('genre', metadata.genre),
      dateline: text('dateline', metadata.dateline),
      source: text('source', metadata.source),
      creditLine: text('creditLine', metadata.creditLine),
      copyrightHolder: text('copyrightHolder', metadata.copyrightHolder),
      copyrightNotice: text('copyrightNotice', metadata.copyrightNotice),
      usageTerms: text('usageTerms', metadata.usageTerms),
      licence: keeps.has('licence') ? metadata.licence : none.licence,
      embargo: text('embargo', metadata.embargo),
      expiry: text('expiry', metadata.expiry),
      created: text('contentCreated', metadata.created),
      modified: text('contentModified', metadata.modified),
      published: text('published', metadata.published),
      urgency: keeps.has('urgency') ? metadata.urgency : null,
      priority: keeps.has('priority') ? metadata.priority : null,
      canonicalUrl: text('canonicalUrl', metadata.canonicalUrl),
      seoTitle: text('seoTitle', metadata.seoTitle),
      seoDescription: text('seoDescription', metadata.seoDescription),
      socialCard: {
        title: text('socialTitle', card.title),
        description: text('socialDescription', card.description),
        image: keeps.has('socialImage') ? card.image : null,
        imageAlt: text('socialImageAlt', card.imageAlt),
      },
      keywords: list('keywords', metadata.keywords),
      mediaTopics: list('mediaTopics', metadata.mediaTopics),
      people: list('people', metadata.people),
      organisations: list('organisations', metadata.organisations),
      events: list('events', metadata.events),
      places: list('places', metadata.places),
      corrections: list('corrections', metadata.corrections),
      updateChain: list('updateChain', metadata.updateChain),
    },
  };
}

function clearAuthors(article: Article, keeps: ReadonlySet<string>): Article {
  const text = (name: string, value: string) => (keeps.has(`author ${name}`) ? value : '');
  const authors = article.authors.map(author => ({
    ...author,
    name: text('name', author.name),
    role: text('role', author.role),
    jobTitle: text('jobTitle', author.jobTitle),
    affiliation: text('affiliation', author.affiliation),
    bio: text('bio', author.bio),
    url: text('url', author.url),
    social: keeps.has('author social') ? author.social : [],
  }));
  return { ...article, authors: [...keeps].some(name => name.startsWith('author ')) ? authors : [] };
}

function clearCredits(article: Article, keeps: ReadonlySet<string>): Article {
  const text = (name: string, value: string) => (keeps.has(`credit ${name}`) ? value : '');
  const credits = article.credits.map(credit => ({
    ...credit,
    line: text('line', credit.line),
    creator: text('creator', credit.creator),
    source: text('source', credit.source),
    licence: keeps.has('credit licence') ? credit.licence : noLicence(),
    year: text('year', credit.year),
    url: text('url', credit.url),
    asset: keeps.has('credit picture') ? credit.asset : null,
  }));
  return { ...article, credits: [...keeps].some(name => name.startsWith('credit ')) ? credits : [] };
}

/** How often each field is filled, under the name by which an editor knows it. */
function countFilled(article: Article): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (what: string, times: number) => counts.set(what, (counts.get(what) ?? 0) + times);
  for (const [name, value] of Object.entries(outlineFields(article))) {
    if (!Array.isArray(value)) count(fieldWords[name] ?? name, value === '' ? 0 : 1);
    else if (name === 'authors') for (const author of value) countEntry('of an author', author);
    else if (name === 'credits') for (const credit of value) countEntry('of a credit', credit);
    else count(fieldWords[name] ?? name, value.length);
  }
  return counts;

  function countEntry(whose: string, entry: object): void {
    for (const [name, value] of Object.entries(entry)) {
      const times = Array.isArray(value) ? value.length : value === '' ? 0 : 1;
      count(`${fieldWords[name] ?? name} ${whose}`, times);
    }
  }
}
