import type { Article } from '#shared/article/article.ts';
import type { Block } from '#shared/article/blocks/block.ts';
import type { Heading } from '#shared/article/blocks/heading.ts';
import { inlineText } from '#shared/article/inline.ts';
import { element, lines, type Markup } from '../html/markup.ts';
import type { Xml } from '../xml/write-xml.ts';
import { bookPage, bookTitle } from './page.ts';

/** The table of contents (EPUB 3.3, 7): the article and the headings in it, and what the cover and the text are. */
export function writeContents(article: Article): Xml {
  const headings = article.body
    .flatMap(headingsIn)
    .map(heading => ({ ...heading, text: inlineText(heading.content).trim() }))
    .filter(({ text }) => text !== '');
  const entries = headings.map(({ id, text }) =>
    element('li', {}, link(`text.xhtml#${headingId(id)}`, text)),
  );
  const inside = entries.length === 0 ? '' : element('ol', {}, lines(...entries));
  const whole = element('li', {}, link('text.xhtml', bookTitle(article)), inside);
  const contents = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    lines(element('h1', {}, bookTitle(article)), element('ol', {}, lines(whole))),
  );
  const marks = element(
    'nav',
    { 'epub:type': 'landmarks', hidden: 'hidden' },
    lines(
      element(
        'ol',
        {},
        lines(
          element('li', {}, element('a', { 'epub:type': 'cover', href: 'cover.xhtml' }, bookTitle(article))),
          element(
            'li',
            {},
            element('a', { 'epub:type': 'bodymatter', href: 'text.xhtml' }, bookTitle(article)),
          ),
        ),
      ),
    ),
  );
  return bookPage(article, element('div', {}, lines(contents, marks)), []);
}

/** The id that a heading has on the page, for the table of contents. */
export function headingId(id: string): string {
  return `heading-${id}`;
}

function headingsIn(block: Block): Heading[] {
  if (block.type === 'heading') return [block];
  return block.type === 'aside' ? block.blocks.flatMap(headingsIn) : [];
}

function link(href: string, text: string): Markup {
  return element('a', { href }, text);
}
