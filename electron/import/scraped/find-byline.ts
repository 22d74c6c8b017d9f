import type { Passage } from '../text/read-passages.ts';
import { type Claim, recognise } from './claim.ts';
import { authorOf } from './find-about.ts';
import { isName } from './read-name.ts';

const by = /^(?:(?:written |words |text |story |report )?by|von|par|por|di|da|door)(?::| +)\s*(?=\p{Lu})/iu;

/** Reads "By Ada Fennimore and Brock Penhallow, Saltmarsh" into the names; [] when it is no byline. */
export function readByline(text: string): string[] {
  const sign = by.exec(text)?.[0];
  if (sign === undefined || text.length > 160 || /[.!?]["”]?$/u.test(text.replace(/\b\p{Lu}\.$/u, '')))
    return [];
  const [people = ''] = text.slice(sign.length).split(/\s*[|•·]\s*|,? (?:in|for|at) (?=\p{Lu})/u);
  const parts = people.split(/,\s*|\s+(?:and|und|et|y|e|en|&)\s+/u).filter(Boolean);
  const [first = ''] = parts;
  return isName(first) ? parts.filter(isName) : [];
}

/** Makes a byline of a passage; null when it is none. */
export function findByline(passage: Passage): Claim | null {
  const names = readByline(passage.text);
  if (names.length === 0) return null;
  const authors = names.map(name => authorOf(name, ''));
  return recognise(passage, 'byline', `Byline: “${passage.text}”.`, { byline: passage.text, authors });
}
