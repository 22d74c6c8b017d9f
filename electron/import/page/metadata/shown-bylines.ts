import { attribute, type Element, isElement, walk } from '#shared/html/tree.ts';
import { isName } from '../../scraped/read-name.ts';
import { namesOf, readShort } from '../page-tree.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { dateInLine } from './read-moment.ts';
import { opensByline, readNames } from './read-names.ts';

const named =
  /(?:^|[\s_-])(?:by-?line\w*|author\w*|writtenby|writer|p-author|signature|auteur|autor\w*)(?=$|[\s_-])|byline/i;
const inner = /(?:^|[\s_-])(?:author|byline|fn)(?:[_-]*name)?(?=$|[\s_-])/i;
const longest = 200;
/** How many bylines are looked at; a page has one or two, and some more beside links to other articles. */
const most = 30;

/** A byline as it is seen on the page, and the names in it. */
export interface ShownByline {
  /** The whole text of the element that it stands in. */
  text: string;
  /** The line alone, as it opens with "By" or the like; '' when only the element's name tells that it is one. */
  line: string;
  names: string[];
  /** 2: it stands in an element named for it and opens as a byline does; 1: only one of them. */
  certainty: 1 | 2;
}

/** The bylines that a reader of the page sees, the surest first. */
export function findShownBylines(page: Element): ShownByline[] {
  const found: ShownByline[] = [];
  walk(page, element => {
    if (skipped.has(element.tagName) || found.length >= most) return 'skip';
    const byClass = named.test(namesOf(element)) && element.tagName !== 'body' && element.tagName !== 'html';
    const leaf = byClass || !element.childNodes.some(child => isElement(child) && !inline.has(child.tagName));
    if (!leaf) return undefined;
    const text = readShort(element, longest);
    if (text === '') return undefined;
    const line = bylineIn(text);
    const opens = line !== '';
    if (!(opens || byClass) || isElsewhere(element)) return undefined;
    const names = readNames(opens ? line : (nameWithin(element) ?? text)).filter(name => name.length <= 50);
    const sure = opens && byClass;
    if (names.length === 0 || (!sure && !opens && !names.every(isName))) return undefined;
    if (opens && !byClass && !plausible(line, names)) return undefined;
    found.push({ text, line, names, certainty: sure ? 2 : 1 });
    return 'skip';
  });
  return found.sort((a, b) => b.certainty - a.certainty);
}

const skipped = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'nav', 'form']);
const inline = new Set(
  'a abbr b bdi br cite em font i img mark small span strong sub sup time u picture source svg'.split(' '),
);

/** The part of a line that is a byline: all of it, or what follows a date ("2/26/2015 7:11 AM by …"), or ''. */
function bylineIn(text: string): string {
  if (opensByline(text)) return withoutDate(text);
  const at = /\s(?=by\s\p{L})/iu.exec(text)?.index ?? -1;
  if (at < 0 || at > 50) return '';
  return dateInLine(text.slice(0, at)) === '' ? '' : withoutDate(text.slice(at + 1));
}

/** A byline without the date behind it ("… on 2019-02-15, all posts"). */
function withoutDate(line: string): string {
  return line
    .replace(
      /\s+(?:on|at|am|le|el|il|em)\s+(?=\S*\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}{3,9}\.?\s\d).*$/iu,
      '',
    )
    .replace(
      /[\s,|·•–—-]+(?:(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+|\d{1,2}\.?\s+\p{L}{3,9}\.?\s+)?\d{4}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}).*$/u,
      '',
    );
}

/** Without a name for the element the words have to prove it: names, and nothing that runs on as a sentence. */
function plausible(line: string, names: readonly string[]): boolean {
  if (/^(?:di|da|de|e|en|af|av|door|par|por|von|by)\s/i.test(line) && !/^\S+\s\p{Lu}/u.test(line))
    return false;
  const explicit =
    /^(?:(?:written|posted|published|reported|story|text|words)\s+by|作者|文|撰文|記者|记者|автор)/iu.test(
      line,
    );
  return names.every(
    name =>
      isName(name) ||
      (explicit && name.split(' ').length <= 3 && /^[\p{L}\p{N}_.-]+( [\p{L}\p{N}_.-]+)*$/u.test(name)),
  );
}

/** The text of the one element inside that is named for the author, e.g. `author-name`. */
function nameWithin(element: Element): string | null {
  const texts: string[] = [];
  walk(element, child => {
    if (!inner.test(namesOf(child)) && !/\bauthor\b/.test(attribute(child, 'rel'))) return undefined;
    const text = readShort(child, longest);
    if (text !== '') texts.push(text);
    return 'skip';
  });
  return texts.length === 0 ? null : texts.join(', ');
}
