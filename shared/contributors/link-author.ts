import type { Author } from '#shared/article/author.ts';
import { sameValue } from '#shared/article/same-value.ts';
import type { Id } from '#shared/clock.ts';
import { type Contributor, personOf, sharedFields } from './contributor.ts';

/** A contributor as an author of an article: a copy that knows where it comes from. */
export function authorFromContributor(id: Id, contributor: Contributor): Author {
  return { id, role: '', ...personOf(contributor), contributorId: contributor.id };
}

/** The author with everything that the contributor says; role and id stay. */
export function takeOver(author: Author, contributor: Contributor): Author {
  return { ...author, ...personOf(contributor), contributorId: contributor.id };
}

/** In words, what an author says otherwise than the contributor: e.g. `job title`; [] when they agree. */
export function differencesFrom(contributor: Contributor, author: Author): string[] {
  return sharedFields
    .filter(field => !sameValue(author[field], contributor[field]))
    .map(field => names[field]);
}

/** Whether an editor has said that the author is to differ from the contributor as it is now. */
export function isKept(contributor: Contributor, author: Id): boolean {
  return contributor.kept[author] === contributor.changedAt;
}

const names: Record<(typeof sharedFields)[number], string> = {
  name: 'name',
  jobTitle: 'job title',
  affiliation: 'affiliation',
  bio: 'biography',
  email: 'email',
  url: 'web page',
  social: 'social networks',
  private: 'private contact',
};
