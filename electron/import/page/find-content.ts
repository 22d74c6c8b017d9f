import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serializeOuter } from 'parse5';
import { attribute, type Element, isElement, isText, parseHtml, rawText, walk } from '#shared/html/tree.ts';
import { namesOf } from './page-tree.ts';
import { restoreRuns, shortenRuns } from './shorten-runs.ts';

/** More elements than this are not weighed against each other; an article has a few thousand. */
const mostElements = 120_000;

/** The part of a page that is the article. */
export interface Content {
  root: Element;
  /** `whole`: the page is nothing but an article; `found`: it was told from the rest; `unsure`: all of it is kept. */
  how: 'whole' | 'found' | 'unsure';
}

/**
 * Finds the article in a page with Mozilla's Readability, over a document that runs and loads nothing. A page without
 * navigation or the like is taken whole; so is one in which no article can be told from the rest, and it is said.
 */
export function findContent(page: Element): Content {
  const body = page.childNodes.filter(isElement).find(element => element.tagName === 'body') ?? page;
  const measured = measure(body);
  if (measured.bare) return { root: page, how: 'whole' };
  if (measured.elements > mostElements) return { root: page, how: 'unsure' };
  const runs = shortenRuns(body);
  const html = extract(page);
  const found = html === null ? null : parseHtml(html);
  const root = found && rawText(found).trim() !== '' ? found : page;
  restoreRuns(root, runs);
  return { root, how: root === page ? 'unsure' : 'found' };
}

/** The HTML of the article, with classes, and with styles under a name that Readability does not know; null for none. */
function extract(page: Element): string | null {
  walk(page, element => {
    for (const attr of element.attrs) if (attr.name === 'style') attr.name = keptStyle;
    return undefined;
  });
  const { document } = parseHTML(serializeOuter(page));
  const parsed = new Readability<string>(document, { keepClasses: true, disableJSONLD: true }).parse();
  return parsed?.content?.replaceAll(` ${keptStyle}="`, ' style="') ?? null;
}

const keptStyle = 'data-own-style';

const chrome =
  /(?:^|[\s_-])(?:nav|navigation|navbar|menu|breadcrumbs?|sidebar|share|sharing|social|cookie\w*|banner|related|comments?|newsletter|subscribe|advert\w*|promo|footer|masthead)(?=$|[\s_-])/i;
const chromeElements = new Set(['nav', 'footer', 'form', 'button', 'input', 'iframe', 'aside', 'dialog']);

/** Whether a body is an article and nothing else, and how many elements it has. */
function measure(body: Element): { bare: boolean; elements: number } {
  let elements = 0;
  let signs = 0;
  let links = 0;
  walk(body, element => {
    elements++;
    if (chromeElements.has(element.tagName)) signs++;
    else if (chrome.test(`${namesOf(element)} ${attribute(element, 'role')}`)) signs++;
    else if (element.tagName === 'script' && attribute(element, 'src') !== '') signs++;
    if (element.tagName === 'a') links += textLength(element);
    return undefined;
  });
  return { bare: signs === 0 && links * 3 <= textLength(body), elements };
}

/** The letters below an element, without what no reader sees. */
function textLength(root: Element): number {
  let length = 0;
  for (const node of root.childNodes) {
    if (isText(node)) length += node.value.trim().length;
    else if (isElement(node) && node.tagName !== 'script' && node.tagName !== 'style')
      length += textLength(node);
  }
  return length;
}
