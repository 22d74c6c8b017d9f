import type { PrintedFormat } from './format.ts';
import { pageLimits } from './html/limits.ts';
import { renderPage } from './html/render-page.ts';
import { uncertainScripts } from './pdf/limits.ts';
import { printStyle } from './pdf/print-style.ts';
import { printedOutline } from './pdf/printed-outline.ts';
import { rereadPdf } from './pdf/reread-pdf.ts';

/** A tagged PDF with bookmarks, title and language: the exported page, laid out for paper. */
export const pdf: PrintedFormat = {
  info: { id: 'pdf', name: 'PDF', extensions: ['pdf'], mediaType: 'application/pdf' },
  entries: name => [`${name}.pdf`],
  limits: [...pageLimits, uncertainScripts],
  print: async (article, context, printToPdf) => {
    const page = renderPage(article, context).replace('</style>', () => `${printStyle}</style>`);
    return [{ path: `${context.name}.pdf`, bytes: await printToPdf(page) }];
  },
  outline: printedOutline,
  reread: async ([file]) => {
    if (!file) throw new Error('There is no PDF.');
    return rereadPdf(file.bytes);
  },
};
