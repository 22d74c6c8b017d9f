import { childOf, element, elementsOf, type XmlChild, type XmlNode } from '../package/xml-node.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import {
  type ChangeKind,
  type ChangesView,
  hiddenTag,
  shownTag,
  type TrackedChange,
} from './tracked-change.ts';

/** Elements around runs that were put in or taken out (ECMA-376 part 1, 17.13.5). */
const wraps: Readonly<Record<string, { side: ChangesView; kind: ChangeKind }>> = {
  'w:ins': { side: 'accepted', kind: 'insertion' },
  'w:moveTo': { side: 'accepted', kind: 'move' },
  'w:del': { side: 'rejected', kind: 'deletion' },
  'w:moveFrom': { side: 'rejected', kind: 'move' },
};

const oldProperties: Readonly<Record<string, string>> = {
  'w:rPr': 'w:rPrChange',
  'w:pPr': 'w:pPrChange',
  'w:sectPr': 'w:sectPrChange',
  'w:tblPr': 'w:tblPrChange',
  'w:tblPrEx': 'w:tblPrExChange',
  'w:tblGrid': 'w:tblGridChange',
  'w:trPr': 'w:trPrChange',
  'w:tcPr': 'w:tcPrChange',
};
const changeElements = new Set([...Object.values(oldProperties), 'w:numberingChange', 'w:cellMerge']);

const asText: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' };

/** A tree without tracked changes, and what they were. */
export interface Resolved {
  root: XmlNode;
  changes: TrackedChange[];
  /** Changes of formatting, of paragraphs and of tables, which have no place in the text. */
  others: number;
}

/**
 * Makes the tree of one of the two texts of a document. Text that a change put in stands in `galley:shown`, text that
 * one took out in `galley:hidden`; everything else about changes is gone. The keys of changes begin with `part`.
 */
export function resolveChanges(given: XmlNode, view: ChangesView, part = ''): Resolved {
  if (!hasChanges(given)) return { root: given, changes: [], others: 0 };
  const changes: TrackedChange[] = [];
  let others = 0;

  function content(node: XmlNode): XmlChild[] {
    const resolved = node.children.flatMap((child): XmlChild[] =>
      typeof child === 'string' ? [child] : resolve(child),
    );
    return joinParagraphs(resolved);
  }

  function resolve(node: XmlNode): XmlChild[] {
    const wrap = wraps[node.name];
    if (wrap) return node.children.length === 0 ? [] : resolveWrap(node, wrap);
    if (changeElements.has(node.name)) return [];
    if (node.name === 'w:tr' && isRemoved(childOf(node, 'w:trPr'), view, ['w:ins', 'w:del'])) {
      others += 1;
      return [];
    }
    if (node.name === 'w:tc' && isRemoved(childOf(node, 'w:tcPr'), view, ['w:cellIns', 'w:cellDel'])) {
      others += 1;
      return [];
    }
    // A paragraph that was made an entry of a list.
    if (node.name === 'w:numPr' && view === 'rejected' && childOf(node, 'w:ins')) return [];
    if (node.name === 'w:tbl') return resolveTable(node);
    if (node.name === 'w:p') return [resolveParagraph(node)];
    const old = oldProperties[node.name];
    if (old !== undefined) return [resolveProperties(node, old)];
    if (node.children.length === 0) return [node];
    return [element(asText[node.name] ?? node.name, node.attributes, content(node))];
  }

  function resolveWrap(node: XmlNode, { side, kind }: { side: ChangesView; kind: ChangeKind }): XmlChild[] {
    const key = `${part}${changes.length}`;
    const { attributes } = node;
    changes.push({
      key,
      kind,
      author: attributes['w:author'] ?? '',
      date: attributes['w:date'] ?? '',
    });
    return [element(side === view ? shownTag : hiddenTag, { key }, content(node))];
  }

  function resolveTable(node: XmlNode): XmlChild[] {
    const table = element(node.name, node.attributes, content(node));
    const hadRows = elementsOf(node, 'w:tr').length > 0;
    return hadRows && !table.children.some(child => typeof child !== 'string' && isRow(child)) ? [] : [table];
  }

  /** A paragraph whose end is not in the text that is read is marked, to be joined with the next. */
  function resolveParagraph(node: XmlNode): XmlNode {
    const mark = childOf(childOf(node, 'w:pPr'), 'w:rPr');
    const joins = isRemoved(mark, view, ['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);
    if (joins) others += 1;
    return element(joins ? 'galley:joins' : 'w:p', node.attributes, content(node));
  }

  function resolveProperties(node: XmlNode, old: string): XmlNode {
    const change = childOf(node, old);
    if (change) others += 1;
    if (!change || view === 'accepted') return element(node.name, node.attributes, content(node));
    const before = childOf(change, node.name);
    const kept = node.name === 'w:pPr' ? elementsOf(node).filter(keptInParagraph) : [];
    const merged = element(node.name, node.attributes, [...(before?.children ?? []), ...kept]);
    return element(node.name, node.attributes, content(merged));
  }

  return { root: element(given.name, given.attributes, content(given)), changes, others };
}

/** Most documents have none, and are not copied. */
function hasChanges(node: XmlNode): boolean {
  return elementsOf(node).some(
    child =>
      child.name in wraps ||
      changeElements.has(child.name) ||
      child.name === 'w:cellIns' ||
      child.name === 'w:cellDel' ||
      hasChanges(child),
  );
}

function keptInParagraph({ name }: XmlNode): boolean {
  return name === 'w:rPr' || name === 'w:sectPr';
}

function isRow({ name }: XmlNode): boolean {
  return name === 'w:tr' || name === 'w:sdt' || name === 'w:customXml';
}

/** Tells by the signs in its properties whether a row, a cell or the end of a paragraph is not in the text. */
function isRemoved(properties: XmlNode | undefined, view: ChangesView, signs: readonly string[]): boolean {
  return elementsOf(properties).some(({ name }) => {
    if (!signs.includes(name)) return false;
    const inserted = /ins$|moveTo$/i.test(name);
    return inserted ? view === 'rejected' : view === 'accepted';
  });
}
