import { attribute, type Element, walk } from '#shared/html/tree.ts';
import { isName } from '../../scraped/read-name.ts';
import { hasWord, parentElement, readShort, standsIn } from '../page-tree.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { distinctNames, readNames } from './read-names.ts';

/** The longest text that can be the name of an author or several. */
const longest = 160;
/** How many authors are read; a page that marks more is a list of them. */
const most = 60;

/** The authors that a page marks as such: microdata first, then links with `rel=author`. */
export function findMarkedAuthors(page: Element): string[] {
  const byMicrodata = namesIn(page, element => hasWord(element, 'itemprop', 'author'));
  if (byMicrodata.length > 0) return byMicrodata;
  return namesIn(page, element => element.tagName === 'a' && hasWord(element, 'rel', 'author'));
}

/**
 * Names that link to the page of an author, where nothing else tells who wrote the article: the first, and those that
 * stand beside it.
 */
export function findProfileLinks(page: Element): string[] {
  const found: { name: string; around: Element | null }[] = [];
  walk(page, element => {
    if (found.length >= most) return 'skip';
    if (element.tagName !== 'a')
      return /^(?:nav|footer|script|style)$/.test(element.tagName) ? 'skip' : undefined;
    if (!profile.test(attribute(element, 'href')) || isElsewhere(element)) return 'skip';
    const name = readShort(element, 60);
    if (isName(name)) found.push({ name, around: parentElement(element) });
    return 'skip';
  });
  const [first] = found;
  return distinctNames(found.filter(({ around }) => around === first?.around).map(({ name }) => name));
}

const profile =
  /\/(?:authors?|by|profiles?|people|staff|journalists?|reporters?|contributors?|writers?|autor(?:en|es)?|auteurs?|journalistes?)\/[^/?#]+\/?(?:$|[?#])/i;

function namesIn(page: Element, test: (element: Element) => boolean): string[] {
  const names: string[] = [];
  walk(page, element => {
    if (names.length >= most) return 'skip';
    if (!test(element)) return undefined;
    if (!isElsewhere(element)) {
      const found = readNames(nameOf(element));
      // A name behind the first has to look like one: what stands there may be a profile with a text.
      const certain = names.length === 0 || found.length === 1 || hasName(element);
      if (certain && found.every(name => name.length <= 60)) names.push(...found);
    }
    return 'skip';
  });
  return distinctNames(names);
}

/** What an element gives as the name: its `content`, the `name` in it, or its text when that is short. */
function nameOf(element: Element): string {
  const content = attribute(element, 'content');
  if (content !== '') return content;
  const names: string[] = [];
  walk(element, inner => {
    if (!hasWord(inner, 'itemprop', 'name')) return undefined;
    const organisation = standsIn(
      inner,
      outer => /Organi[sz]ation/.test(attribute(outer, 'itemtype')) && outer !== element,
      4,
    );
    if (!organisation) names.push(attribute(inner, 'content') || readShort(inner, longest));
    return 'skip';
  });
  if (names.length > 0) return names.join(', ');
  return readShort(element, longest);
}

function hasName(element: Element): boolean {
  let found = false;
  walk(element, inner => {
    if (hasWord(inner, 'itemprop', 'name')) found = true;
    return found ? 'skip' : undefined;
  });
  return found;
}
