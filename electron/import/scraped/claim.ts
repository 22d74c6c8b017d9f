import type { Author } from '#shared/article/author.ts';
import type { Credit } from '#shared/article/credit.ts';
import type { Passage } from '../text/read-passages.ts';

export type FoundAuthor = Pick<
  Author,
  'name' | 'role' | 'jobTitle' | 'affiliation' | 'bio' | 'email' | 'url'
>;
export type FoundCredit = Pick<Credit, 'kind' | 'line' | 'creator' | 'source' | 'licence' | 'asset'>;

/** Fields of the article that can be read out of a page; those that were not found are missing. */
export interface Found {
  headline?: string;
  dek?: string;
  byline?: string;
  published?: string;
  section?: string;
  keywords?: string[];
  siteName?: string;
  siteTagline?: string;
  siteUser?: string;
  authors?: FoundAuthor[];
  credits?: FoundCredit[];
}

/**
 * What one recogniser makes of one passage. `recognised` says that its words stand in `found`, `dropped` that it
 * is left out and offered back; what `rest` holds stays in the body.
 */
export interface Claim {
  passage: Passage;
  kind: 'recognised' | 'dropped';
  code: string;
  message: string;
  found: Found;
  rest: string;
}

export function recognise(passage: Passage, code: string, message: string, found: Found, rest = ''): Claim {
  return { passage, kind: 'recognised', code, message, found, rest };
}

export function drop(passage: Passage, code: string, message: string, found: Found = {}): Claim {
  return { passage, kind: 'dropped', code, message, found, rest: '' };
}
