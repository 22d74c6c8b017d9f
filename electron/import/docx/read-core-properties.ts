import type { Article } from '#shared/article/article.ts';
import { newAuthor } from '#shared/article/author.ts';
import { isName } from '../scraped/read-name.ts';
import type { Reading } from './body/reading.ts';
import { childOf, textOf } from './package/xml-node.ts';

/** Titles that programs give to documents that have none. */
const noTitle = /^(?:untitled|document\d*|microsoft word\b.*|word document|.*\.docx?|sans titre|unbenannt)$/i;

/** Names that programs and shared machines give to whoever writes. */
const nobody =
  /^(?:(?:windows|microsoft|office|microsoft office|default|test|guest) user|user(?: name)?|author|administrator|owner|admin|un-?named|unknown author)$/i;

/** Fills what the text left open from the properties of the document (ECMA-376 part 2, 8; Dublin Core). */
export function fillFromProperties(article: Article, reading: Reading): Article {
  const root = reading.document.ofPackage('core-properties')?.root;
  if (!root) return article;
  const value = (name: string) => textOf(childOf(root, name)).replace(/\s+/g, ' ').trim().normalize('NFC');
  let next = article;
  reading.at = 0;
  const title = value('dc:title');
  if (next.headline === '' && title !== '' && !noTitle.test(title)) {
    reading.recognised('headline', `Headline, from the properties of the document: “${title}”.`, title);
    next = { ...next, headline: title };
  }
  const creator = value('dc:creator');
  if (next.authors.length === 0 && isName(creator) && !nobody.test(creator)) {
    reading.recognised('author', `Author, from the properties of the document: ${creator}.`, creator);
    next = { ...next, authors: [newAuthor(reading.newId(), creator)] };
  }
  const keywords = [
    ...new Set(
      value('cp:keywords')
        .split(/\s*[,;]\s*/)
        .filter(Boolean),
    ),
  ];
  if (keywords.length > 0) {
    const list = keywords.join(', ');
    reading.recognised('keywords', `Keywords, from the properties of the document: ${list}.`, list);
    next = { ...next, metadata: { ...next.metadata, keywords } };
  }
  return next;
}

/** The language that the properties name, '' for none. */
export function languageInProperties(reading: Reading): string {
  const root = reading.document.ofPackage('core-properties')?.root;
  const tag = textOf(childOf(root, 'dc:language')).trim();
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(tag) ? tag : '';
}
