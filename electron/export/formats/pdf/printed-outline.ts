import type { Article } from '#shared/article/article.ts';
import type { Outline } from '../../outline/outline.ts';
import { picturesIn } from '../../pictures-in.ts';
import type { Picture } from '../format.ts';
import { attribute, type Element, find, isElement, isOf, parsePage, textOf } from '../html/page-tree.ts';
import { renderPage } from '../html/render-page.ts';
import { printedWords } from './printed-words.ts';

/** What a PDF has to show: all words of the printed page in their order, its title and its language. */
export function printedOutline(article: Article): Outline {
  const page = parsePage(renderPage(article, { name: '', pictures: new Map(standIns(article)) }));
  return printedWords(textOf(find(page, 'title')), article.metadata.language, shownText(find(page, 'main')));
}

/** Pictures say nothing here: any will do. */
function standIns({ body }: Article): [string, Picture][] {
  return picturesIn(body).flatMap(({ asset }): [string, Picture][] =>
    asset === null
      ? []
      : [
          [
            asset,
            {
              sha256: asset,
              fileName: '',
              mediaType: 'image/png',
              width: 1,
              height: 1,
              bytes: new Uint8Array(),
            },
          ],
        ],
  );
}

/** The text that is printed, with the numbers that lists give their entries; ways back from notes are not printed. */
function shownText(element: Element | undefined): string {
  if (!element || isOf(element, 'span', 'back')) return '';
  const ordered = element.tagName === 'ol';
  let number = Number(attribute(element, 'start') || '1');
  return element.childNodes
    .map(node => {
      if (!isElement(node)) return 'value' in node ? node.value : '';
      const text = shownText(node);
      return ordered && node.tagName === 'li' ? `${number++}. ${text}` : text;
    })
    .join(' ');
}
