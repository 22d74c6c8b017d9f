import { z } from 'zod';
import { type Author, authorSchema } from '#shared/article/author.ts';
import { type Id, idSchema, timeSchema } from '#shared/clock.ts';

/** The library's list of people, as `contributors.json` holds it; how many, and how long a text of theirs may be. */
export const mostContributors = 20_000;
const text = z.string().max(100_000);

/**
 * A person who works for the desk, kept with the library. What an article says of an author is a copy of it, so that
 * an article stays as it was written when the person changes jobs.
 */
export const contributorSchema = z.looseObject({
  id: idSchema,
  name: text,
  jobTitle: text,
  affiliation: text,
  bio: text,
  email: text,
  url: text,
  social: authorSchema.shape.social,
  /** For the desk alone: no public format reads it. */
  private: authorSchema.shape.private,
  /** When it was last changed; the program that stores it sets it. */
  changedAt: timeSchema,
  /**
   * Authors of articles that are meant to differ from it, by the author's id: the `changedAt` that was looked at then.
   */
  kept: z.record(idSchema, timeSchema),
});
export type Contributor = z.infer<typeof contributorSchema>;

/** What an author of an article takes over from a contributor; role and order are the article's own. */
export const sharedFields = [
  'name',
  'jobTitle',
  'affiliation',
  'bio',
  'email',
  'url',
  'social',
  'private',
] as const satisfies readonly (keyof Contributor & keyof Author)[];
export type Person = Pick<Contributor, (typeof sharedFields)[number]>;

/** What is told of a person, without what belongs to the list or to an article. */
export function personOf(from: Person): Person {
  const { name, jobTitle, affiliation, bio, email, url, social, private: own } = from;
  return { name, jobTitle, affiliation, bio, email, url, social, private: own };
}

/** A contributor who is not stored yet. */
export function newContributor(id: Id, person: Person): Contributor {
  return { id, ...personOf(person), changedAt: '1970-01-01T00:00:00.000Z', kept: {} };
}
