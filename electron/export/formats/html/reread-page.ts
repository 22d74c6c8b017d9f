import { creditLine } from '#shared/metadata/credit-line.ts';
import { type ArticleFields, nameFields } from '../../outline/fields.ts';
import type { Outline } from '../../outline/outline.ts';
import { attribute, children, type Element, find, findAll, isOf, textOf } from './page-tree.ts';
import { type HashOf, rereadBody, rereadFootnotes } from './reread-body.ts';
import { rereadData } from './reread-data.ts';

/** What a page says: read from what a reader sees, and from the JSON-LD; where both say it, both have to agree. */
export function rereadPage(page: Element, hashOf: HashOf): Outline {
  const article = find(page, 'article');
  const script = findAll(page, 'script').find(given => attribute(given, 'type') === 'application/ld+json');
  const data = rereadData(textOf(script));
  const header = find(article, 'header');
  const canonical = findAll(page, 'link').find(link => attribute(link, 'rel') === 'canonical');
  const title = metaOf(page, 'og:title');
  const description = metaOf(page, 'og:description');
  const fields = nameFields({
    ...data,
    socialTitle: title === (data.seoTitle || data.headline) ? '' : title,
    socialDescription: description === (data.seoDescription || data.dek) ? '' : description,
    headline: agreed(textOf(find(header, 'h1')), data.headline),
    dek: agreed(textOf(find(header, 'p', 'dek')), data.dek),
    byline: textOf(find(header, 'p', 'byline')),
    signOff: textOf(find(article, 'p', 'signoff')),
    section: agreed(textOf(find(header, 'p', 'section')), data.section),
    dateline: agreed(textOf(find(header, 'span', 'dateline')), data.dateline),
    published: agreed(attribute(find(header, 'time'), 'datetime'), data.published),
    language: agreed(attribute(page, 'lang'), data.language),
    canonicalUrl: agreed(attribute(canonical, 'href'), data.canonicalUrl),
    authors: withBiosSeen(data, article),
    credits: withLinesSeen(data, article),
  });
  const notes = rereadFootnotes(find(article, 'section', 'notes'));
  return { fields, blocks: [...rereadBody(find(article, 'div', 'body'), hashOf), ...notes] };
}

function metaOf(page: Element, property: string): string {
  const meta = findAll(page, 'meta').find(given => attribute(given, 'property') === property);
  return attribute(meta, 'content');
}

function agreed(seen: string, inData: string): string {
  return seen === inData ? seen : `${seen} (in the page's data: ${inData})`;
}

/** The authors with their biographies as they stand at the end of the page. */
function withBiosSeen({ authors }: ArticleFields, article: Element | undefined): ArticleFields['authors'] {
  const about = findAll(find(article, 'aside', 'about'), 'div', 'author');
  let next = 0;
  return authors.map(author => {
    if (![author.bio, author.jobTitle, author.affiliation, author.url].some(Boolean)) return author;
    const shown = children(about[next++]);
    const bio = textOf(shown.find(line => isOf(line, 'p', 'bio')));
    const link = attribute(find(shown[0], 'a'), 'href');
    const url = author.name === '' ? author.url : agreed(link, author.url);
    return { ...author, bio: agreed(bio, author.bio), url };
  });
}

/** The credits, each with its line as it is printed under its picture or at the end of the page. */
function withLinesSeen({ credits }: ArticleFields, article: Element | undefined): ArticleFields['credits'] {
  const printed = [...findAll(article, 'p', 'credit'), ...findAll(article, 'span', 'credit')].map(textOf);
  return credits.map(credit => {
    const { licence: name, licenceVersion: version, licenceUrl: url } = credit;
    const line = creditLine({ ...credit, licence: { name, version, url } });
    return printed.includes(line) ? credit : { ...credit, line: `${credit.line} (not printed in the page)` };
  });
}
