import type { Outline } from '../../outline/outline.ts';
import { attribute, find, findAll, textOf } from '../html/page-tree.ts';
import { rereadPage } from '../html/reread-page.ts';
import { readXml } from '../xml/read-xml.ts';
import { readZip, zipEntry } from '../zip/zip.ts';

/**
 * What a book says: the page in it, found by way of container, package and spine as readers of books do. The title and
 * the first creator of the package have to be those of the page.
 */
export function rereadBook(bytes: Uint8Array, sha256: (bytes: Uint8Array) => string): Outline {
  const entries = readZip(bytes);
  const part = (path: string) => readXml(zipEntry(entries, path));
  if (new TextDecoder().decode(zipEntry(entries, 'mimetype')) !== 'application/epub+zip') {
    throw new Error('The archive is no book.');
  }
  const path = attribute(find(part('META-INF/container.xml'), 'rootfile'), 'full-path');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const book = part(path);
  const last = attribute(findAll(book, 'itemref').at(-1), 'idref');
  const item = findAll(book, 'item').find(given => attribute(given, 'id') === last);
  const page = part(`${folder}${attribute(item, 'href')}`);
  const outline = rereadPage(page, source => {
    const picture = entries.get(`${folder}${source}`);
    return picture ? sha256(picture) : null;
  });
  const title = textOf(find(book, 'dc:title'));
  const headline = (outline.fields['headline'] ?? '').trim();
  if (headline === '' || headline === title) return outline;
  return {
    ...outline,
    fields: { ...outline.fields, headline: `${headline} (in the book’s package: ${title})` },
  };
}
