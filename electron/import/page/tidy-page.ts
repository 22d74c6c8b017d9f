import { whyHidden } from '#shared/html/hidden.ts';
import { parseStyle } from '#shared/html/style.ts';
import { attribute, type Element, rawText, walk } from '#shared/html/tree.ts';
import { hiddenClasses } from './hidden-classes.ts';
import { parentElement, readShort, takeOut } from './page-tree.ts';

/** How much of a page's text a style sheet may hide; one that hides more is for another medium or waits for a script. */
const mostHidden = 0.4;

/** The texts that were taken out of a page because no reader of it saw them. */
export function takeOutHidden(page: Element): string[] {
  const hidden = collect(
    page,
    element => whyHidden(element, parseStyle(attribute(element, 'style'))) !== null,
  );
  const texts = takeOutAll(hidden);
  const classes = hiddenClasses(page);
  if (classes.size === 0) return texts;
  const byClass = collect(page, element => namesOfClass(element).some(name => classes.has(name)));
  const share = byClass.reduce((sum, element) => sum + rawText(element).length, 0);
  if (share === 0 || share > rawText(page).length * mostHidden) return texts;
  return [...texts, ...takeOutAll(byClass)];
}

/** The outermost elements of the body that a test holds for. */
function collect(page: Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(page, element => {
    if (element.tagName === 'head') return 'skip';
    // The body itself is hidden by pages that wait for a script.
    if (element.tagName === 'body' || !test(element)) return undefined;
    found.push(element);
    return 'skip';
  });
  return found;
}

function takeOutAll(elements: readonly Element[]): string[] {
  const texts: string[] = [];
  // Of many children of one parent each would be looked for among the rest, which adds up.
  const parents = new Set<Element>();
  const gone = new Set<unknown>(elements);
  for (const element of elements) {
    const text = readShort(element, 2000);
    if (text !== '') texts.push(text);
    const parent = parentElement(element);
    if (parent) parents.add(parent);
    else takeOut(element);
  }
  for (const parent of parents) parent.childNodes = parent.childNodes.filter(node => !gone.has(node));
  return texts;
}

function namesOfClass(element: Element): string[] {
  const classes = attribute(element, 'class');
  return classes === '' ? [] : classes.split(/\s+/);
}
