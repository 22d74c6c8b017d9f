import { webAddress } from '#shared/html/links.ts';
import { attribute, type Element, findFirst, walk } from '#shared/html/tree.ts';
import { hasWord, readText, tidy } from '../page-tree.ts';
import { findLinkedArticle } from './linked-article.ts';
import { type LinkedNode, readJsonLd, texts, typesOf } from './read-json-ld.ts';
import { MetaTags, withoutEntities } from './read-meta-tags.ts';

/** Everything in a page that says something about the article, read once. */
export interface PageSources {
  page: Element;
  meta: MetaTags;
  nodes: LinkedNode[];
  /** The node of the JSON-LD that is the article. */
  article: LinkedNode | null;
  title: string;
  /** The address that the page says is its own, or that it was saved from; '' for none. */
  address: string;
  /** Names that stand for the site, in lower case. */
  siteNames: string[];
  siteName: string;
}

/** `savedFrom` is the address that a browser wrote down when it saved the page. */
export function readSources(page: Element, savedFrom: string): PageSources {
  const meta = new MetaTags(page);
  const nodes = readJsonLd(page);
  const titleElement = findFirst(page, 'title');
  const title = titleElement ? tidy(withoutEntities(readText(titleElement))) : '';
  const address = addressOf(page, meta) || webAddress(savedFrom);
  const article = findLinkedArticle(nodes, { title: title || meta.first('og:title'), address });
  const publishers = [
    article?.['publisher'],
    ...nodes.filter(node => typesOf(node).includes('WebSite')).map(node => node['name']),
  ]
    .flatMap(texts)
    .map(text => tidy(withoutEntities(text)));
  const siteName =
    meta.first('og:site_name', 'application-name') || (publishers[0] ?? '') || meta.first('dc:publisher');
  return {
    page,
    meta,
    nodes,
    article,
    title,
    address,
    siteName: /^https?:/.test(siteName) ? '' : siteName,
    siteNames: [siteName, ...publishers].filter(Boolean).map(name => name.toLowerCase()),
  };
}

function addressOf(page: Element, meta: MetaTags): string {
  let canonical = '';
  walk(page, element => {
    if (canonical === '' && element.tagName === 'link' && hasWord(element, 'rel', 'canonical')) {
      canonical = webAddress(attribute(element, 'href'));
    }
    return element.tagName === 'script' || canonical !== '' ? 'skip' : undefined;
  });
  return canonical || webAddress(meta.first('og:url', 'parsely-link', 'twitter:url', 'al:web:url'));
}
