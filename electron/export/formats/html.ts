import type { Article } from '#shared/article/article.ts';
import type { ExportFormat, RenderContext } from './format.ts';
import { PageFootnotes } from './html/footnotes.ts';
import { languageDirection } from './html/language.ts';
import { pageLimits } from './html/limits.ts';
import { element, lines } from './html/markup.ts';
import { parsePage } from './html/page-tree.ts';
import { type Page, renderBody } from './html/render-body.ts';
import { renderFootnotes } from './html/render-footnotes.ts';
import { renderAuthors, renderFooter, renderHeader, renderSignOff } from './html/render-frame.ts';
import { renderHead } from './html/render-head.ts';
import { hashOfEmbedded } from './html/reread-body.ts';
import { rereadPage } from './html/reread-page.ts';

/** One clean semantic page in one file: nothing in it is fetched when it is opened. */
export const html: ExportFormat = {
  info: { id: 'html', name: 'HTML', extensions: ['html'], mediaType: 'text/html' },
  entries: name => [`${name}.html`],
  limits: pageLimits,
  render: (article, context) => [
    { path: `${context.name}.html`, bytes: new TextEncoder().encode(renderPage(article, context)) },
  ],
  reread: ([file], sha256) => {
    if (!file) throw new Error('There is no page.');
    const page = parsePage(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes));
    return rereadPage(page, hashOfEmbedded(sha256));
  },
};

function renderPage(article: Article, context: RenderContext): string {
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
