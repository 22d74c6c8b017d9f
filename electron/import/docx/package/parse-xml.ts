import { SaxesParser } from 'saxes';
import { prefixes } from './namespaces.ts';
import { damaged, Refusal, refused } from './refusal.ts';
import { element, type XmlNode } from './xml-node.ts';

/** How deep elements may nest and how many a part may have; 100,000 words in Word take about 600,000. */
export const deepest = 300;
export const mostElements = 4_000_000;

/** The namespaces in scope: the usual prefix by the one that stands in the file, and the names that were asked for. */
interface Scope {
  prefixes: ReadonlyMap<string, string>;
  elements: Map<string, string>;
  attributes: Map<string, string>;
}

const noAttributes: Readonly<Record<string, string>> = {};

/**
 * Parses a part into a tree. Throws a `Refusal` for a DOCTYPE, which could pull in other files or multiply itself, for
 * what is nested without end, and for what is not well-formed. White space between elements is left out.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlNode {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const root = element('');
  const open: XmlNode[] = [root];
  const top: Scope = scopeOf(new Map([['xml', 'xml']]));
  const scopes: Scope[] = [top];
  let count = 0;
  parser.on('doctype', () => {
    throw refused(`declares a document type in ${part}, which Word documents never do`);
  });
  parser.on('error', error => {
    throw damaged(`is damaged: ${part} is not well-formed (${error.message.slice(0, 120)})`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest)
      throw refused(`is nested more deeply than any article (over ${deepest} levels)`);
    if (++count > mostElements) throw refused(`has more than ${mostElements} elements in ${part}`);
    const scope = scopeWithin(scopes.at(-1) ?? top, attributes);
    const node = element(elementName(name, scope), usualAttributes(attributes, scope));
    open.at(-1)?.children.push(node);
    open.push(node);
    scopes.push(scope);
  });
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
  });
  const addText = (text: string) => {
    const parent = open.at(-1);
    if (parent && (holdsText(parent) || /\S/.test(text))) parent.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(decode(bytes)).close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(`is damaged: ${part} cannot be read (${String(error).slice(0, 120)})`);
  }
  const [whole] = root.children;
  if (whole === undefined || typeof whole === 'string') throw damaged(`is damaged: ${part} is empty`);
  return whole;
}

const textHolders = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t']);

/** Tells whether white space alone means something in an element. */
function holdsText({ name }: XmlNode): boolean {
  return textHolders.has(name);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function scopeOf(prefixesInScope: ReadonlyMap<string, string>): Scope {
  return { prefixes: prefixesInScope, elements: new Map(), attributes: new Map() };
}

function scopeWithin(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Map<string, string> | null = null;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inner ??= new Map(scope.prefixes);
    inner.set(name.slice(6), prefixes.get(attributes[name] ?? '') ?? '?');
  }
  return inner ? scopeOf(inner) : scope;
}

function elementName(name: string, { prefixes: inScope, elements }: Scope): string {
  const known = elements.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const usual = `${inScope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '?'}:${name.slice(colon + 1)}`;
  elements.set(name, usual);
  return usual;
}

/** An attribute without a prefix is in no namespace. */
function attributeName(name: string, { prefixes: inScope, attributes }: Scope): string {
  const known = attributes.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const usual = colon < 0 ? name : `${inScope.get(name.slice(0, colon)) ?? '?'}:${name.slice(colon + 1)}`;
  attributes.set(name, usual);
  return usual;
}

function usualAttributes(
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  for (const name in given) {
    if (name.startsWith('xmlns')) continue;
    attributes ??= {};
    attributes[attributeName(name, scope)] = given[name] ?? '';
  }
  return attributes ?? noAttributes;
}
