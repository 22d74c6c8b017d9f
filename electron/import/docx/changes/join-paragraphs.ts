import { childOf, element, type XmlChild, type XmlNode } from '../package/xml-node.ts';

/**
 * Joins each paragraph whose end is gone (`galley:joins`) with the paragraph after it. The joined one is formatted like
 * the one whose end is still there; without any after it, it stays a paragraph unless nothing is left of it.
 */
export function joinParagraphs(children: XmlChild[]): XmlChild[] {
  if (!children.some(child => typeof child !== 'string' && child.name === 'galley:joins')) return children;
  const joined: XmlChild[] = [];
  let open: XmlNode[] = [];
  for (const child of children) {
    if (typeof child === 'string') {
      joined.push(child);
    } else if (child.name === 'galley:joins') {
      open.push(child);
    } else if (open.length > 0 && child.name === 'w:p') {
      joined.push(join([...open, child]));
      open = [];
    } else {
      // Signs between paragraphs, such as the ends of comments, take no part in it.
      if (isBlock(child)) {
        joined.push(...alone(open));
        open = [];
      }
      joined.push(child);
    }
  }
  return [...joined, ...alone(open)];
}

function isBlock({ name }: XmlNode): boolean {
  return name === 'w:tbl' || name === 'w:sdt' || name === 'w:sectPr' || name === 'w:customXml';
}

/** One paragraph of several, with the properties of the last. */
function join(paragraphs: readonly XmlNode[]): XmlNode {
  const last = paragraphs.at(-1);
  const own = childOf(last, 'w:pPr');
  const content = paragraphs.flatMap(({ children }) => children.filter(isContent));
  return element('w:p', last?.attributes, own ? [own, ...content] : content);
}

function alone(paragraphs: readonly XmlNode[]): XmlChild[] {
  const whole = join(paragraphs);
  return whole.children.some(isContent) ? [whole] : [];
}

function isContent(child: XmlChild): boolean {
  return typeof child === 'string' || child.name !== 'w:pPr';
}
