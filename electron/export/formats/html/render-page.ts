import type { Article } from '#shared/article/article.ts';
import type { RenderContext } from '../format.ts';
import { PageFootnotes } from './footnotes.ts';
import { languageDirection } from './language.ts';
import { element, lines } from './markup.ts';
import { type Page, renderBody } from './render-body.ts';
import { renderFootnotes } from './render-footnotes.ts';
import { renderAuthors, renderFooter, renderHeader, renderSignOff } from './render-frame.ts';
import { renderHead } from './render-head.ts';

/** The whole page as HTML, everything in one file. */
export function renderPage(article: Article, context: RenderContext): string {
  const lang = article.metadata.language || null;
  const direction = languageDirection(article.metadata.language);
  const parts: Page = { article, context, direction, footnotes: new PageFootnotes(article.body) };
  const content = element(
    'article',
    {},
    lines(
      renderHeader(article),
      renderBody(parts),
      renderSignOff(article),
      renderFootnotes(parts),
      renderAuthors(article),
      renderFooter(article),
    ),
  );
  const body = element('body', {}, lines(element('main', {}, lines(content))));
  const page = element('html', { lang, dir: direction }, lines(renderHead(article, context), body));
  return `<!DOCTYPE html>\n${page.source}\n`;
}
