/**
 * An element of a part. Names have the usual prefixes of WordprocessingML (`w:p`, `wp:docPr`, `a:blip`), whichever the
 * file uses; an element of an unknown namespace is `?:name`, an attribute without one has no prefix.
 */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlChild[];
}

export type XmlChild = XmlNode | string;

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlChild[] = [],
): XmlNode {
  return { name, attributes, children };
}

/** The elements directly in a node, of one name or all. */
export function elementsOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The first element of a name directly in a node. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** The `w:val` of a child; undefined when there is no such child, '' when it has no value. */
export function valOf(node: XmlNode | undefined, name: string): string | undefined {
  const child = childOf(node, name);
  return child && (child.attributes['w:val'] ?? '');
}

/** Every element of a name at any depth, in the order of the document. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const walk = (at: XmlNode) => {
    for (const child of at.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** All characters in a node. */
export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).map(child => (typeof child === 'string' ? child : textOf(child))).join('');
}
