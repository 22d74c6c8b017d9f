import { attribute, type Element, walk } from '#shared/html/tree.ts';
import { isUpdate } from '../../scraped/read-date.ts';
import { hasWord, namesOf, readShort } from '../page-tree.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { PageSources } from './page-sources.ts';
import { type LinkedNode, texts } from './read-json-ld.ts';
import { dateInAddress, dateInLine, readMoment } from './read-moment.ts';

/** When the article was published and last changed, each an ISO 8601 date or date and time, or ''. */
export interface FoundDates {
  published: string;
  modified: string;
}

/** The dates of a page: what it declares first, then what it shows, then what its address has. */
export function findDates({ page, meta, article, nodes, address }: PageSources): FoundDates {
  const linked = (name: string) => firstMoment([article, ...nodes].flatMap(node => momentsOf(node, name)));
  const published =
    firstMoment(momentsOf(article, 'datePublished')) ||
    firstMoment(publishedNames.flatMap(name => meta.all(name))) ||
    linked('datePublished') ||
    markedDate(page, 'datePublished') ||
    firstMoment(momentsOf(article, 'dateCreated')) ||
    shownDate(page, address) ||
    firstMoment(looseNames.flatMap(name => meta.all(name))) ||
    dateInAddress(address);
  const modified =
    firstMoment(momentsOf(article, 'dateModified')) ||
    firstMoment(
      [
        'article:modified_time',
        'article:modified',
        'og:updated_time',
        'last-modified',
        'dc:modified',
        'dcterms.modified',
        'lastmod',
        'revised',
      ].flatMap(name => meta.all(name)),
    ) ||
    markedDate(page, 'dateModified');
  return { published, modified: modified === published ? '' : modified };
}

const publishedNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'ptime',
  'pdate',
  'dc:date.issued',
  'dc:issued',
  'dc:created',
  'displaydate',
  'citation_publication_date',
  'originalpublicationdate',
  'dcsext.articlefirstpublished',
];
const looseNames = ['date', 'dc:date', 'article_date_original', 'last-modified', 'og:updated_time'];

function momentsOf(node: LinkedNode | null, name: string): string[] {
  return node ? texts(node[name]) : [];
}

function firstMoment(values: readonly string[]): string {
  for (const value of values) {
    const moment = readMoment(value);
    if (moment !== '') return moment;
  }
  return '';
}

/** A date in microdata: in `datetime`, in `content`, or as text. */
function markedDate(page: Element, name: string): string {
  let found = '';
  walk(page, element => {
    if (found !== '' || !hasWord(element, 'itemprop', name.toLowerCase()))
      return found === '' ? undefined : 'skip';
    if (!isElsewhere(element))
      found = firstMoment([
        attribute(element, 'datetime'),
        attribute(element, 'content'),
        readShort(element, 100),
      ]);
    return undefined;
  });
  return found;
}

const dated =
  /(?:^|[\s_-])(?:date|dateline|datetime|timestamp|time|pubdate|publish(?:ed)?|posted|datum|fecha|data|post-meta|entry-meta|byline\w*|meta|postdate|entry-date)(?=$|[\s_-])|date/i;

/** The date that a reader sees: in a `time` element, in one that is named for it, or in the line of the byline. */
function shownDate(page: Element, address: string): string {
  const first = dateInAddress(address);
  const times: string[] = [];
  const lines: string[] = [];
  walk(page, element => {
    const { tagName, childNodes } = element;
    if (/^(?:script|style|noscript|template|nav|svg|head)$/.test(tagName)) return 'skip';
    if (times.length + lines.length >= 40) return 'skip';
    const isTime = tagName === 'time';
    const names = namesOf(element);
    const byName = dated.test(names) && !/updat|modif/i.test(names);
    if (!isTime && !byName && childNodes.length > 12) return undefined;
    const moment =
      (isTime && readMoment(attribute(element, 'datetime'))) || dateSeen(element, isTime || byName);
    if (moment === '' || isElsewhere(element)) return undefined;
    (isTime ? times : lines).push(moment);
    return 'skip';
  });
  const all = [...times, ...lines];
  return all.find(moment => first !== '' && moment.startsWith(first)) ?? all[0] ?? '';
}

/** The date in the text of an element that is short; `named` says that the element is there for it. */
function dateSeen(element: Element, named: boolean): string {
  const text = readShort(element, 160);
  if (!/\d{4}/.test(text) || isUpdate(text)) return '';
  return named || isLine(text) ? dateInLine(text) : '';
}

/** A line that is about the date: it opens with one, or with who wrote it or that it was published. */
function isLine(text: string): boolean {
  return (
    /^(?:\p{L}+[:,]? ){0,3}(?:\d{1,4}[\s./\p{L}-]|\p{L}{3,9}\.? \d{1,2},? \d{4})|^(?:posted|published|written|by|von|par|por)\b/iu.test(
      text,
    ) && text.length <= 100
  );
}
