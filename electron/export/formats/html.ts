import type { ExportFormat } from './format.ts';
import { pageLimits } from './html/limits.ts';
import { parsePage } from './html/page-tree.ts';
import { renderPage } from './html/render-page.ts';
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
