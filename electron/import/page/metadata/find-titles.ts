import { attribute, type Element, walk } from '#shared/html/tree.ts';
import { readDate } from '../../scraped/read-date.ts';
import { hasWord, namesOf, readShort, tidy } from '../page-tree.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { PageSources } from './page-sources.ts';
import { texts } from './read-json-ld.ts';
import { withoutEntities } from './read-meta-tags.ts';

/** What stands above the text. */
export interface FoundTitles {
  headline: string;
  dek: string;
  /** The dek stands on the page, and not only in what the page says for search engines. */
  dekShown: boolean;
  description: string;
}

/** The headline as the page shows it, where that is what it declares; and the dek. */
export function findTitles(sources: PageSources): FoundTitles {
  const { page, meta, article, title } = sources;
  const [linked = ''] = texts(article?.['headline']).map(text => tidy(withoutEntities(text)));
  const social = withoutSite(
    meta.first('og:title', 'twitter:title', 'sailthru.title', 'parsely-title'),
    sources,
  );
  const declared = [
    linked,
    social,
    withoutSite(title, sources),
    title,
    meta.first('dc:title', 'title'),
  ].filter(Boolean);
  const shown = findShown(page, declared);
  const headline =
    shown || (linked.length > 4 ? linked : '') || social || withoutSite(title, sources) || firstHeading(page);
  const description = meta.first('description', 'og:description', 'dc:description', 'twitter:description');
  const shownDek = findDek(page, headline);
  const short = meta.first('og:description', 'description', 'twitter:description');
  const dek = shownDek || (isDek(short, headline) ? short : '');
  return { headline, dek, dekShown: shownDek !== '', description };
}

/** The heading of the page that says what the page declares as its title. */
function findShown(page: Element, declared: readonly string[]): string {
  const folded = declared.map(foldTitle);
  let best = '';
  let most = 0;
  walk(page, element => {
    if (element.tagName === 'script' || element.tagName === 'head') return 'skip';
    const level = /^h([1-3])$/.exec(element.tagName)?.[1];
    const headline = hasWord(element, 'itemprop', 'headline');
    if (level === undefined && !headline) return undefined;
    const text = attribute(element, 'content') || readShort(element, 400);
    const fold = foldTitle(text);
    if (fold.length < 3) return undefined;
    const same = folded.some(one => one === fold);
    const part = folded.some(
      one =>
        (one.startsWith(fold) && (fold.split(' ').length >= 3 || fold.length >= 10)) || fold.startsWith(one),
    );
    const weight =
      (same ? 8 : part ? 4 : 0) + (level === '1' ? 2 : level === '2' ? 1 : 0) + (headline ? 1 : 0);
    if ((same || part) && weight > most && !isElsewhere(element)) {
      most = weight;
      best = withoutDate(tidy(text), declared);
    }
    return undefined;
  });
  return best;
}

/** A heading without the day behind it, where the page declares the same title without. */
function withoutDate(text: string, declared: readonly string[]): string {
  const title = declared.find(one => text.length > one.length && text.startsWith(one));
  return title !== undefined && readDate(text.slice(title.length).trim()) !== '' ? title : text;
}

function firstHeading(page: Element): string {
  let found = '';
  walk(page, element => {
    if (found === '' && element.tagName === 'h1') found = readShort(element, 300);
    return found === '' ? undefined : 'skip';
  });
  return found;
}

const dekNames =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?title|sub-?headline|article-?(?:summary|intro|description|dek)|entry-(?:summary|subtitle)|lead-?in|tagline-article)(?=$|[\s_-])|standfirst|__dek|-dek\b/i;

/** A dek that the page shows. */
function findDek(page: Element, headline: string): string {
  let found = '';
  walk(page, element => {
    if (found !== '' || /^(?:script|style|nav|head|form)$/.test(element.tagName)) return 'skip';
    const marked = dekNames.test(namesOf(element)) || attribute(element, 'role') === 'doc-subtitle';
    if (!marked || isElsewhere(element)) return undefined;
    const text = readShort(element, 500);
    if (isDek(text, headline)) found = text;
    return undefined;
  });
  return found;
}

function isDek(text: string, headline: string): boolean {
  return (
    text.length >= 20 &&
    text.length <= 500 &&
    !/(?:…|\.\.\.)$/.test(text) &&
    foldTitle(text) !== foldTitle(headline)
  );
}

/** A title without the name of the site behind or before it. */
function withoutSite(title: string, { siteNames, address }: PageSources): string {
  const parts = title.split(/\s+[|\-–—·»:•]+\s+|\s*\|\s*|\s::\s/u);
  if (parts.length < 2) return title;
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const isSite = (part: string) => {
    const fold = foldTitle(part);
    const glued = fold.replaceAll(' ', '');
    return siteNames.some(name => foldTitle(name) === fold) || (glued.length >= 3 && host.includes(glued));
  };
  let rest = title;
  for (let last = parts.pop(); last !== undefined && parts.length > 0; last = parts.pop()) {
    if (!isSite(last)) break;
    rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|\-–—·»:•]+$/u, '');
  }
  const [first = ''] = title.split(/\s+[|\-–—·»:•]+\s+/u);
  return rest === title && isSite(first) ? title.slice(first.length).replace(/^[\s|\-–—·»:•]+/u, '') : rest;
}

export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
