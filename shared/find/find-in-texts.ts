import type { Match, Matcher } from './matcher.ts';
import type { Text } from './place.ts';

/** A match in one of the texts of an article. */
export interface Found extends Match {
  source: Text;
}

/** Looks through texts in their order. */
export function findInTexts(texts: readonly Text[], matcher: Matcher): Found[] {
  return texts.flatMap(source => matcher.find(source).map(match => ({ ...match, source })));
}
