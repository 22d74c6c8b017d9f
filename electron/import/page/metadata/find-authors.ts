import { isName } from '../../scraped/read-name.ts';
import { rawBeginning } from '../page-tree.ts';
import { findMarkedAuthors, findProfileLinks } from './marked-authors.ts';
import type { PageSources } from './page-sources.ts';
import { authorNamed, type LinkedAuthor, readLinkedPeople } from './read-linked-people.ts';
import type { MetaTags } from './read-meta-tags.ts';
import { distinctNames, readNames } from './read-names.ts';
import { findShownBylines } from './shown-bylines.ts';

/** Where authors were found, in the words of a note. */
type Place = 'JSON-LD' | 'microdata' | 'a meta element' | 'the byline';

/** The authors of a page, the byline that it shows, and an account that is no author. */
export interface FoundAuthors {
  authors: LinkedAuthor[];
  place: Place | null;
  byline: string;
  /** What the page shows where the byline stands, with a date or a post beside it. */
  bylineText: string;
  siteUser: string;
}

interface Candidate {
  place: Place;
  authors: LinkedAuthor[];
}

/**
 * The authors of a page: of all that names them the first that names people. One that names the same people and more
 * is preferred; a group stands where no person is named; accounts such as "admin" and editors in charge are no authors.
 */
export function findAuthors(sources: PageSources): FoundAuthors {
  const { page, meta, article, nodes } = sources;
  const text = rawBeginning(page, searched);
  const shown = findShownBylines(page);
  const linked = readLinkedPeople(article?.['author'] ?? article?.['creator'], nodes);
  const named = (names: string[]) => names.map(name => authorNamed(name, false));
  const candidates: Candidate[] = [
    { place: 'JSON-LD', authors: linked.filter(({ group }) => !group) },
    { place: 'microdata', authors: named(findMarkedAuthors(page)) },
    ...metaNames.map(
      (name): Candidate => ({ place: 'a meta element', authors: named(meta.all(name).flatMap(readNames)) }),
    ),
    {
      place: 'a meta element',
      authors: named(meta.all('dc:creator', 'dc:contributor').flatMap(readCatalogued)),
    },
    { place: 'a meta element', authors: named(labelled(meta)) },
    ...shown.map(({ names }): Candidate => ({ place: 'the byline', authors: named(names) })),
    { place: 'the byline', authors: named(findProfileLinks(page)) },
    { place: 'JSON-LD', authors: linked.filter(({ group }) => group) },
  ];
  const accounts: string[] = [];
  const usable = candidates.map(({ place, authors }) => ({
    place,
    authors: distinct(authors).filter(({ name }) => {
      const account = generic.test(name) || /^https?:/.test(name);
      if (account) accounts.push(name);
      return !account && !isEditorInCharge(name, text);
    }),
  }));
  const chosen = choose(usable, sources.siteNames);
  const names = new Set(chosen?.authors.map(({ name }) => name.toLowerCase()));
  const byline = shown.find(line => line.names.some(name => names.has(name.toLowerCase())));
  return {
    authors: chosen?.authors ?? [],
    place: chosen?.place ?? null,
    byline: byline && byline.line.length <= 120 ? byline.line : '',
    bylineText: byline?.text ?? '',
    siteUser: accounts[0] ?? '',
  };
}

const metaNames = [
  'author',
  'article:author',
  'og:article:author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'authors',
  'article:author_name',
  'og:author',
  'cxenseparse:author',
  'dcsext.author',
  'citation_author',
];

/** Cards for social networks have two facts with a label each; one may say who wrote it. */
function labelled(meta: MetaTags): string[] {
  const writes =
    /\b(?:written by|author|by|verfasst von|écrit par|escrito por|scritto da|geschreven door)\b/i;
  const data = ['1', '2'].find(number => writes.test(meta.first(`twitter:label${number}`)));
  return data === undefined ? [] : readNames(meta.first(`twitter:data${data}`)).filter(name => isName(name));
}

const generic =
  /^(?:admin(?:istrator)?|web ?master|root|guest|user|editor|unknown|anonymous|none|null|undefined|n\/?a|super ?user|wordpress|post(?:ed)?|author|staff)$/i;

function choose(candidates: readonly Candidate[], siteNames: readonly string[]): Candidate | null {
  const filled = candidates.filter(({ authors }) => authors.length > 0);
  const isSite = ({ name }: LinkedAuthor) => siteNames.includes(name.toLowerCase());
  const people = filled.filter(({ authors }) => authors.every(one => !one.group && !isSite(one)));
  // A whole name is better than the short one of an account.
  const whole = people.filter(({ authors }) =>
    authors.every(({ name }) => /\s/.test(name) || !/^[a-z0-9_.-]+$/.test(name)),
  );
  const best = whole[0] ?? people[0] ?? filled[0] ?? null;
  if (!best) return null;
  const wider = people.find(({ authors }) => widens(authors, best.authors));
  if (!wider) return best;
  const known = (name: string) => best.authors.find(one => one.name.toLowerCase() === name.toLowerCase());
  return { ...wider, authors: wider.authors.map(one => known(one.name) ?? one) };
}

/** Whether authors are those that are known and others beside them. */
function widens(authors: readonly LinkedAuthor[], known: readonly LinkedAuthor[]): boolean {
  if (authors.length <= known.length || !known.every(one => holds(authors, one))) return false;
  const more = authors.filter(one => !holds(known, one));
  return more.every(({ name }) => isName(name) && !known.some(one => name.includes(one.name)));
}

function holds(authors: readonly LinkedAuthor[], one: LinkedAuthor): boolean {
  return authors.some(({ name }) => name.toLowerCase() === one.name.toLowerCase());
}

function distinct(authors: readonly LinkedAuthor[]): LinkedAuthor[] {
  const kept = new Set(distinctNames(authors.map(({ name }) => name)));
  return authors.filter(({ name }) => kept.delete(name));
}

/** Catalogues write "Fennimore, Ada"; what is no name there is the house. */
function readCatalogued(value: string): string[] {
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]+)$/u.exec(value) ?? [];
  if (last && first && isName(`${first} ${last}`)) return [`${first} ${last}`];
  const names = readNames(value);
  return names.every(isName) ? names : [];
}

/** Whether the page says that somebody edited it: "Edited by …", "责任编辑：…". */
function isEditorInCharge(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (inCharge.test(text.slice(Math.max(0, at - 30), at))) return true;
  }
  return false;
}

const inCharge = /(?:责任?编辑?|責任編輯|编辑|編輯|\bedited by|\beditor:|\bredaktion:)\s*[:：]?\s*$/i;
/** How many characters of the text are searched for who did what. */
const searched = 300_000;
