import type { Id } from '#shared/clock.ts';

/** Where a text stands in an article; stays right while other texts change. */
export interface Place {
  /** The top-level block of the body that it is in, '' outside the body. */
  block: Id | '';
  /** The id of what holds it: block, list entry, picture, author, credit, note, sha256 of a file; '' is the article. */
  owner: string;
  /** The way from there to the text: `['content']`, `['metadata', 'dateline']`, `['rows', '2', 'cells', '0', 'content']`. */
  path: readonly string[];
}

/** One text of an article. */
export interface Text {
  readonly place: Place;
  /** What it is, for an editor: `Headline`, `Caption`; '' for the running text of the body. */
  readonly label: string;
  /** Plain text, as `inlineText` gives it; offsets refer to it. */
  readonly text: string;
}

/** A place as a key for maps. */
export function placeKey({ owner, path }: Place): string {
  return `${owner}/${path.join('/')}`;
}
