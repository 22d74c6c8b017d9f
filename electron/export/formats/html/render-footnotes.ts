import { inlineText } from '#shared/article/inline.ts';
import { noteId } from './footnotes.ts';
import { pageLabels } from './labels.ts';
import { textDirection } from './language.ts';
import { element, lines, type Markup } from './markup.ts';
import type { Page } from './render-body.ts';
import { renderInline } from './render-inline.ts';

/** The footnotes by their numbers, each with a way back to every place that refers to it; null without any. */
export function renderFootnotes({ article, direction, footnotes }: Page): Markup | null {
  if (footnotes.notes.length === 0) return null;
  const { labels, lang } = pageLabels(article.metadata.language);
  const entries = footnotes.notes.map(({ id, content }) => {
    const number = String(footnotes.numbers.get(id) ?? '');
    const back = footnotes.references(number).map(reference => {
      const attributes = { href: `#${reference}`, role: 'doc-backlink', 'aria-label': labels.backToText };
      return [' ', element('a', attributes, '↩')];
    });
    const ways = back.length === 0 ? '' : element('span', { class: 'back', lang }, back);
    const attributes = { id: noteId(number), dir: textDirection(inlineText(content), direction) };
    return element('li', attributes, renderInline(content, footnotes), ways);
  });
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes' },
    lines(element('h2', { lang }, labels.notes), element('ol', {}, lines(...entries))),
  );
}
