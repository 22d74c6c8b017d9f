import { parseFragment } from 'parse5';
import type { Markup } from '../html/markup.ts';
import { type Element, isElement } from '../html/page-tree.ts';
import { Xml, type XmlContent, xml, xmlSource } from './write-xml.ts';

const voidElements = new Set(['meta', 'link', 'img', 'br', 'hr', 'input']);

/** Markup of a page as XML: the same elements with every one of them closed (XHTML; HTML 14.1). */
export function pageToXml(markup: Markup, prefix = ''): Xml {
  return new Xml(xmlSource(parseFragment(markup.source).childNodes.map(node => toXml(node, prefix))));
}

function toXml(node: Element['childNodes'][number], prefix: string): XmlContent {
  if (!isElement(node)) return 'value' in node ? node.value : null;
  const attributes = Object.fromEntries(
    node.attrs.flatMap(({ name, value }) =>
      name === 'lang'
        ? [
            [name, value],
            ['xml:lang', value],
          ]
        : [[name, value === '' && name !== 'alt' ? name : value]],
    ),
  );
  const name = `${prefix}${node.tagName}`;
  const content = node.childNodes.map(child => toXml(child, prefix));
  if (content.length > 0 || voidElements.has(node.tagName)) return xml(name, attributes, content);
  // An empty element that is not void is written with its end, since it may be read as HTML.
  return new Xml(xml(name, attributes).source.replace(/\/>$/, `></${name}>`));
}
