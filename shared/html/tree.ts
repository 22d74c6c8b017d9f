import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Browsers nest 512 deep; what goes beyond this, or makes more elements than a book has, was made to stop a reader. */
const deepest = 700;
const mostElements = 1_500_000;

class TooMuch extends Error {}

/**
 * Parses HTML as a browser would (HTML 13.2), without running or loading anything.
 * Gives null for a page that nests or multiplies beyond all use; `flattenHtml` still gets its text.
 */
export function parseHtml(html: string): Element | null {
  let depth = 0;
  let elements = 0;
  try {
    const document = parse(html, {
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush: () => {
          depth += 1;
          elements += 1;
          if (depth > deepest || elements > mostElements) throw new TooMuch();
        },
        onItemPop: () => {
          depth -= 1;
        },
      },
    });
    return document.childNodes.find(isElement) ?? null;
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute; '' where the element has none. */
export function attribute(element: Element, name: string): string {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some(attr => attr.name === name);
}

/** Whether one of the element's classes matches. */
export function hasClass(element: Element, pattern: RegExp): boolean {
  const classes = attribute(element, 'class');
  return classes !== '' && classes.split(/\s+/).some(one => pattern.test(one));
}

export function children(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement);
}

/** Every element below, in document order, until `visit` says `skip` for what is inside one. */
export function walk(root: Parent, visit: (element: Element) => 'skip' | undefined): void {
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node) || visit(node) === 'skip') continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child) open.push(child);
    }
  }
}

/** The first element below that has one of the names, or null. */
export function findFirst(root: Parent, ...names: string[]): Element | null {
  let found: Element | null = null;
  walk(root, element => {
    if (found) return 'skip';
    if (names.includes(element.tagName)) found = element;
    return undefined;
  });
  return found;
}

/** All text below, as it stands in the source. */
export function rawText(root: Parent): string {
  const parts: string[] = [];
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) parts.push(node.value);
    else if (isElement(node)) {
      if (node.tagName === 'br') parts.push('\n');
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child) open.push(child);
      }
    }
  }
  return parts.join('');
}
