import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** The root element of a page, as a browser would read it (HTML 13.2). */
export function parsePage(source: string): Element {
  const root = parse(source).childNodes.find(isElement);
  if (!root) throw new Error('There is no page.');
  return root;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The child elements of an element; [] where there is none. */
export function children(parent: Element | undefined): Element[] {
  return parent ? parent.childNodes.filter(isElement) : [];
}

/** Every element below, in document order, that is of the given name and, where one is given, class. */
export function findAll(parent: Element | undefined, name: string, kind?: string): Element[] {
  return children(parent).flatMap(child => [
    ...(isOf(child, name, kind) ? [child] : []),
    ...findAll(child, name, kind),
  ]);
}

export function find(parent: Element | undefined, name: string, kind?: string): Element | undefined {
  return findAll(parent, name, kind)[0];
}

export function isOf(element: Element, name: string, kind?: string): boolean {
  return element.tagName === name && (kind === undefined || attribute(element, 'class') === kind);
}

/** The value of an attribute, '' where the element has none or is missing itself. */
export function attribute(element: Element | undefined, name: string): string {
  return element?.attrs.find(attr => attr.name === name)?.value ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some(attr => attr.name === name);
}

/** The text of an element and everything in it, '' where it is missing. */
export function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? [])
    .map(node => (isElement(node) ? textOf(node) : 'value' in node ? node.value : ''))
    .join('');
}
