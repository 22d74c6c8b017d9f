import { attribute, type Element, walk } from '#shared/html/tree.ts';

const parts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'center']);
const dataSigns = new Set(['th', 'caption', 'thead', 'colgroup']);
/** Characters of running text in one cell from which on it holds a page and not a value. */
const muchText = 400;

/** Makes divisions of the tables that only lay a page out, so that columns can be told apart. */
export function flattenLayoutTables(page: Element): void {
  const layout = new Set<Element>();
  // Outer tables come first; one inside a table of data is data as well.
  walk(page, element => {
    if (element.tagName !== 'table') return undefined;
    if (!isLayout(element)) return 'skip';
    layout.add(element);
    return undefined;
  });
  for (const table of layout) flatten(table);
}

function isLayout(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  let data = false;
  let nested = false;
  let paragraphs = 0;
  walk(table, inner => {
    if (inner.tagName === 'table') {
      nested = true;
      return 'skip';
    }
    if (dataSigns.has(inner.tagName)) data = true;
    if (inner.tagName === 'p' || inner.tagName === 'article' || /^h[1-3]$/.test(inner.tagName))
      paragraphs += lengthOf(inner);
    return undefined;
  });
  return !data && (nested || paragraphs >= muchText);
}

function lengthOf(element: Element): number {
  let length = 0;
  for (const node of element.childNodes) {
    if ('value' in node) length += node.value.trim().length;
    else if ('tagName' in node) length += lengthOf(node);
  }
  return length;
}

/** Renames a table and its own rows and cells, not those of tables in it. */
function flatten(table: Element): void {
  rename(table);
  walk(table, inner => {
    if (inner.tagName === 'table') return 'skip';
    if (parts.has(inner.tagName)) rename(inner);
    return undefined;
  });
}

function rename(element: Element): void {
  element.tagName = 'div';
  element.nodeName = 'div';
}
