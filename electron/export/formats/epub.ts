import { bookLimits } from './epub/limits.ts';
import { rereadBook } from './epub/reread-book.ts';
import { writeBook } from './epub/write-book.ts';
import type { ExportFormat } from './format.ts';

/** An EPUB 3 book of one article: the exported page in XHTML, with its pictures, a cover page and a table of contents. */
export const epub: ExportFormat = {
  info: { id: 'epub', name: 'EPUB 3', extensions: ['epub'], mediaType: 'application/epub+zip' },
  entries: name => [`${name}.epub`],
  limits: bookLimits,
  render: (article, context) => [{ path: `${context.name}.epub`, bytes: writeBook(article, context) }],
  reread: ([file], sha256) => {
    if (!file) throw new Error('There is no book.');
    return rereadBook(file.bytes, sha256);
  },
};
