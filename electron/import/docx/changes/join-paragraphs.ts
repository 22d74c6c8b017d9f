import { childOf, element, type XmlChild, type XmlNode } from '../package/xml-node.ts';

/**
 * Joins each paragraph whose end is gone (`galley:joins`) with the paragraph after it. The joined one is formatted like
 * the one whose end is still there; without any after it, it stays a paragraph unless nothing is left of it.
 */
export function joinParagraphs(children: XmlChild[]): XmlChild[] {
  if (!children.some(child => typeof child !== 'string' && child.name === 'galley:joins')) return children;
  const joined: XmlChild[] = [];
  let open: XmlNode | null = null;
  for (const child of children) {
    if (typeof child === 'string') {
      joined.push(child);
    } else if (child.name === 'galley:joins') {
      open = open ? join(open, child) : child;
    } else if (open && child.name === 'w:p') {
      joined.push({ ...join(open, child), name: 'w:p' });
      open = null;
    } else {
      // Signs between paragraphs, such as the ends of comments, take no part in it.
      if (open && isBlock(child)) {
        joined.push(...alone(open));
        open = null;
      }
      joined.push(child);
    }
  }
  return open ? [...joined, ...alone(open)] : joined;
}

function isBlock({ name }: XmlNode): boolean {
  return name === 'w:tbl' || name === 'w:sdt' || name === 'w:sectPr' || name === 'w:customXml';
}

function join(first: XmlNode, second: XmlNode): XmlNode {
  const own = childOf(second, 'w:pPr');
  return element(second.name, second.attributes, [
    ...(own ? [own] : []),
    ...first.children.filter(isContent),
    ...second.children.filter(child => child !== own),
  ]);
}

function alone(paragraph: XmlNode): XmlChild[] {
  return paragraph.children.some(isContent) ? [{ ...paragraph, name: 'w:p' }] : [];
}

function isContent(child: XmlChild): boolean {
  return typeof child === 'string' || child.name !== 'w:pPr';
}
