import { z } from 'zod';
import { sha256Schema } from '#shared/article/asset.ts';
import { type Author, newAuthor } from '#shared/article/author.ts';
import { type Credit, creditKinds, newCredit } from '#shared/article/credit.ts';
import type { Origin } from '#shared/clock.ts';
import { noLicence } from '#shared/metadata/licence.ts';
import { isName } from '../scraped/read-name.ts';
import { isRecord, licence, text } from './front-matter-values.ts';

const authorNames = {
  name: ['name', 'display_name', 'full_name'],
  role: ['role'],
  jobTitle: ['jobtitle', 'job_title', 'position', 'title'],
  affiliation: ['affiliation', 'organization', 'organisation'],
  bio: ['bio', 'biography', 'about', 'description'],
  email: ['email', 'mail'],
  url: ['url', 'website', 'link', 'homepage'],
};

/** Reads `author` or `authors`: a name, several, or objects with what is known of each; null when it is none of these. */
export function readAuthors(value: unknown, origin: Origin): Author[] | null {
  const given = typeof value === 'string' ? splitNames(value) : Array.isArray(value) ? value : [value];
  const authors = given.map(entry => readAuthor(typeof entry === 'string' ? { name: entry } : entry, origin));
  return authors.every(author => author !== null) ? authors : null;
}

function readAuthor(value: unknown, origin: Origin): Author | null {
  if (!isRecord(value)) return null;
  const left = new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
  const take = (names: readonly string[]) => {
    const name = names.find(name => left.has(name)) ?? '';
    const found = text.safeParse(left.get(name));
    if (found.success) left.delete(name);
    return found.data ?? '';
  };
  const social = accounts.safeParse(left.get('social'));
  if (social.success) left.delete('social');
  const author: Author = {
    ...newAuthor(origin.newId(), take(authorNames.name)),
    social: social.data ?? [],
    role: take(authorNames.role),
    jobTitle: take(authorNames.jobTitle),
    affiliation: take(authorNames.affiliation),
    bio: take(authorNames.bio),
    email: take(authorNames.email),
    url: take(authorNames.url),
  };
  // With anything left over the whole field stays a note, since half a person would hide the loss.
  return left.size === 0 ? author : null;
}

/** "Ada Fennimore and Brock Penhallow" are two people only if each part is a name. */
function splitNames(value: string): string[] {
  const parts = value.split(/,\s*|\s+(?:and|&)\s+/);
  return parts.every(isName) ? parts : [value];
}

const field = text.default('');
const accounts = z.array(z.strictObject({ network: field, url: field }));

const credits = z.array(
  z.strictObject({
    kind: z.enum(creditKinds).catch('other').default('other'),
    line: field,
    creator: field,
    source: field,
    licence: licence.default(noLicence()),
    year: field,
    url: field,
    picture: sha256Schema.nullable().default(null),
  }),
);

/** Reads `credits` as Galley writes them; null when they are anything else. */
export function readCredits(value: unknown, origin: Origin): Credit[] | null {
  const parsed = credits.safeParse(value);
  if (!parsed.success) return null;
  return parsed.data.map(({ picture, ...credit }) => ({
    ...newCredit(origin.newId(), credit.kind, credit.line),
    ...credit,
    asset: picture,
  }));
}
