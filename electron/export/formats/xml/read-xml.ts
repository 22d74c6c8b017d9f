import { defaultTreeAdapter, html as namespaces } from 'parse5';
import { SaxesParser } from 'saxes';
import type { Element } from '../html/page-tree.ts';

/**
 * The root element of an XML document, in the same tree as pages have, so that one set of readers serves both; names
 * have the prefixes with which they are written. Throws where the document is not well-formed or has a DOCTYPE.
 */
export function readXml(bytes: Uint8Array): Element {
  const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | null = null;
  parser.on('error', error => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('The XML has a DOCTYPE, which Galley never writes.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const attrs = Object.values(attributes).map(given => ({ name: given.name, value: given.value }));
    const element = defaultTreeAdapter.createElement(name, namespaces.NS.HTML, attrs);
    const parent = open.at(-1);
    if (parent) defaultTreeAdapter.appendChild(parent, element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    const parent = open.at(-1);
    if (parent) defaultTreeAdapter.insertText(parent, text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  if (!root) throw new Error('There is no XML.');
  return root;
}
