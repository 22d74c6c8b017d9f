import { type Mark, marks } from '#shared/article/inline.ts';
import { joinRuns, type Run } from '../../outline/outline.ts';
import { attribute, type Element, isElement } from './page-tree.ts';
import { markElements } from './render-inline.ts';

/** The text of an element with its marks and links; nested lists are not part of it. */
export function rereadInline(element: Element | undefined): Run[] {
  return element ? joinRuns(collect(element, { marks: [], href: '', title: '' })) : [];
}

type Style = Omit<Run, 'text'>;

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
  if (tagName === 'a') {
    return collect(element, {
      ...style,
      href: attribute(element, 'href'),
      title: attribute(element, 'title'),
    });
  }
  const mark: Mark | undefined = marks.find(mark => markElements[mark] === tagName);
  return collect(element, mark ? { ...style, marks: [...style.marks, mark] } : style);
}
