import type { ReadElement } from './page.ts';
import { readAside } from './read-aside.ts';
import { readCode } from './read-code.ts';
import { readDivider, readEmbed } from './read-embed.ts';
import { readFigure } from './read-figure.ts';
import { readHeading } from './read-heading.ts';
import { readList, readLooseItem } from './read-list.ts';
import { readMath } from './read-math.ts';
import { readPicture } from './read-picture.ts';
import { isPullQuote, readPullQuote, readQuote } from './read-quote.ts';
import { readTable } from './read-table.ts';
import { attribute, type Element, hasClass } from './tree.ts';

const readers: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, ReadElement] => [name, readHeading]),
  ['blockquote', readQuote],
  ['ul', readList],
  ['ol', readList],
  ['menu', readList],
  ['dir', readList],
  ['li', readLooseItem],
  ['table', readTable],
  ['pre', readCode],
  ['hr', readDivider],
  ['aside', readAside],
  ['figure', readFigure],
  ['img', readPicture],
  ['iframe', readEmbed],
  ['video', readEmbed],
  ['audio', readEmbed],
  ['object', readEmbed],
  ['embed', readEmbed],
  ['math', readMath],
]);

/** How an element is read that is more than a paragraph or a mark; null for all others. */
export function readElementOf(element: Element): ReadElement | null {
  if (element.tagName !== 'pre' && isPullQuote(element)) return readPullQuote;
  if (hasClass(element, /^wp-caption$/)) return readFigure;
  if (attribute(element, 'role') === 'heading') return readHeading;
  return readers.get(element.tagName) ?? null;
}
