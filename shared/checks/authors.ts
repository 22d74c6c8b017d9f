import { sameName } from '#shared/article/same-name.ts';
import { aboutWhole } from './about-whole.ts';
import type { Check } from './check.ts';
import { inBrief } from './in-brief.ts';

/** A biography of nobody: it would be printed without a name. */
export const bioWithoutName: Check = {
  rule: 'authors.bio-without-name',
  find: ({ authors }) =>
    authors
      .filter(({ name, bio }) => name.trim() === '' && bio.trim() !== '')
      .map(({ id }) => aboutWhole('error', 'This author has a biography and no name.', id)),
};

/** An author who is called like the account that posted the page: that is seldom a name. */
export const siteUserAsAuthor: Check = {
  rule: 'authors.site-user',
  find: ({ authors, provenance }) =>
    authors
      .filter(({ name }) => sameName(name, provenance?.siteUser ?? ''))
      .map(({ id, name }) =>
        aboutWhole(
          'warning',
          `“${inBrief(name)}” is the account that posted the page. Is it the name of the author?`,
          id,
        ),
      ),
};
