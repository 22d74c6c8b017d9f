import { attribute, type Element, isElement, isText, type Node, walk } from '#shared/html/tree.ts';
import { namesOf, readShort } from './page-tree.ts';

/** So many paragraphs in a row are weighed at either end of a run; what is between them is as good as they are. */
const weighed = 25;
const runMark = 'data-run';

/** What was taken out of the page, by the number of its stand-in. */
export type Runs = ReadonlyMap<string, Node[]>;

/**
 * Puts one short paragraph in the place of the middle of every long run of plain paragraphs and headings, since weighing
 * the elements of a page against each other takes its time for each. Pages of usual length have no such run.
 */
export function shortenRuns(page: Element): Runs {
  const runs = new Map<string, Node[]>();
  walk(page, element => {
    if (element.childNodes.length > weighed * 3) shortenIn(element, runs);
    return undefined;
  });
  return runs;
}

/** Puts back what `shortenRuns` took out. */
export function restoreRuns(root: Element, runs: Runs): void {
  if (runs.size === 0) return;
  walk(root, element => {
    const nodes = element.childNodes;
    if (!nodes.some(node => standsFor(node, runs))) return undefined;
    element.childNodes = nodes.flatMap(node => standsFor(node, runs) ?? [node]);
    for (const node of element.childNodes) node.parentNode = element;
    return undefined;
  });
}

function shortenIn(parent: Element, runs: Map<string, Node[]>): void {
  const kept: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    const middle = run.slice(weighed, -weighed);
    if (middle.length <= weighed) kept.push(...run);
    else {
      const key = String(runs.size);
      runs.set(key, middle);
      kept.push(...run.slice(0, weighed), standIn(parent, key, middle), ...run.slice(-weighed));
    }
    run = [];
  };
  for (const node of parent.childNodes) {
    if (isPlain(node)) run.push(node);
    else {
      close();
      kept.push(node);
    }
  }
  close();
  parent.childNodes = kept;
}

/** A paragraph of running text, a heading, or the blank between them; nothing that could be left out for its name. */
function isPlain(node: Node): boolean {
  if (isText(node)) return node.value.trim() === '';
  if (!isElement(node) || !/^(?:p|h[2-4])$/.test(node.tagName) || namesOf(node).trim() !== '') return false;
  if (attribute(node, 'style') !== '' || attribute(node, 'role') !== '') return false;
  let length = 0;
  let linked = 0;
  for (const child of node.childNodes) {
    if (isText(child)) length += child.value.length;
    else if (isElement(child)) {
      if (!/^(?:a|abbr|b|br|cite|code|em|i|q|small|span|strong|sub|sup)$/.test(child.tagName)) return false;
      const [only] = child.childNodes;
      if (child.childNodes.length > 1 || (only && !isText(only))) return false;
      const text = only && isText(only) ? only.value.length : 0;
      length += text;
      if (child.tagName === 'a') linked += text;
    }
  }
  return node.tagName === 'p' ? length >= 80 && linked * 4 < length : length > 0 && linked === 0;
}

/** A paragraph with the opening words of the first that it stands for. */
function standIn(parent: Element, key: string, nodes: readonly Node[]): Element {
  const first = nodes.find((node): node is Element => isElement(node) && node.tagName === 'p');
  const value = (first && readShort(first, 2000)) || 'Text, text, and more of it.';
  const paragraph: Element = {
    nodeName: 'p',
    tagName: 'p',
    attrs: [{ name: runMark, value: key }],
    namespaceURI: parent.namespaceURI,
    childNodes: [],
    parentNode: parent,
  };
  paragraph.childNodes.push({ nodeName: '#text', value, parentNode: paragraph });
  return paragraph;
}

function standsFor(node: Node, runs: Runs): Node[] | undefined {
  return isElement(node) ? runs.get(attribute(node, runMark)) : undefined;
}
