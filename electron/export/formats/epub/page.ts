import type { Article } from '#shared/article/article.ts';
import { languageDirection } from '../html/language.ts';
import { element, lines, type Markup } from '../html/markup.ts';
import { pageToXml } from '../xml/page-to-xml.ts';
import { type Xml, xml, xmlLines } from '../xml/write-xml.ts';

/** What the book is called; it has to have a name (Packages 5.5.3.2). */
export function bookTitle(article: Article): string {
  return article.headline.trim() || article.metadata.seoTitle.trim() || 'Untitled';
}

/** One page of the book in XHTML, in the language and direction of the article. */
export function bookPage(article: Article, content: Markup, head: readonly (Markup | null)[]): Xml {
  const lang = article.metadata.language || null;
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang,
    'xml:lang': lang,
    dir: languageDirection(article.metadata.language),
  };
  const top = lines(
    element('title', {}, bookTitle(article)),
    element('link', { rel: 'stylesheet', href: 'style.css' }),
    ...head,
  );
  return xml(
    'html',
    attributes,
    xmlLines(xml('head', {}, pageToXml(top)), xml('body', {}, pageToXml(content))),
  );
}
