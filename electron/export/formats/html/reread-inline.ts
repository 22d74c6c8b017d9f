import { type Mark, marks } from '#shared/article/inline.ts';
import { joinRuns, noteRun, plainStyle, type Run, readRel, type Style } from '../../outline/outline.ts';
import { attribute, type Element, isElement, isOf, textOf } from './page-tree.ts';
import { markElements } from './render-inline.ts';

/** The text of an element with its marks and links; nested lists and ways back from footnotes are not part of it. */
export function rereadInline(element: Element | undefined): Run[] {
  return element ? joinRuns(collect(element, plainStyle)) : [];
}

function collect(element: Element, style: Style): Run[] {
  return element.childNodes.flatMap(node => {
    if (isElement(node)) return collectElement(node, style);
    return 'value' in node ? [{ ...style, text: node.value }] : [];
  });
}

function collectElement(element: Element, style: Style): Run[] {
  const { tagName } = element;
  if (tagName === 'br') return [{ ...style, text: '\n' }];
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'input') return [];
  if (isOf(element, 'span', 'back')) return [];
  if (isOf(element, 'sup', 'note')) return [noteRun(textOf(element))];
  if (tagName === 'a') {
    return collect(element, {
      ...style,
      href: attribute(element, 'href'),
      title: attribute(element, 'title'),
      rel: readRel(attribute(element, 'rel')),
    });
  }
  const language = attribute(element, 'lang');
  if (language !== '') return collect(element, { ...style, language });
  const mark = markOf(element);
  return collect(element, mark ? { ...style, marks: [...style.marks, mark] } : style);
}

function markOf(element: Element): Mark | undefined {
  return marks.find(mark => isOf(element, markElements[mark].name, markElements[mark].kind ?? ''));
}
