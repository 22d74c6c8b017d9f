import type { Block } from '#shared/article/blocks/block.ts';
import type { ListItem, ListKind, NestedList } from '#shared/article/blocks/list.ts';
import { type Inline, textSpan } from '#shared/article/inline.ts';
import { machinery } from './elements.ts';
import { readMarker } from './flat-list.ts';
import type { ReadElement, Reader } from './page.ts';
import { runsOf } from './runs-of.ts';
import { type Context, joinParagraphs } from './text-run.ts';
import {
  attribute,
  children,
  type Element,
  findFirst,
  hasAttribute,
  hasClass,
  isElement,
  isText,
} from './tree.ts';

/** Lists as pages and word processors write them, also with lists right inside lists and with levels as numbers. */
export const readList: ReadElement = (reader, element, context) => {
  if (isLevelled(element)) {
    for (const item of children(element).filter(child => child.tagName === 'li')) {
      const inner = reader.enter(item, context);
      if (inner) readLevelled(reader, item, element, inner);
    }
    return;
  }
  const { list, after } = listOf(reader, element, context);
  if (list) reader.push({ type: 'list', id: reader.page.newId(), ...list });
  for (const block of after) reader.push(block);
};

/** An entry outside any list, which broken pages have. */
export const readLooseItem: ReadElement = (reader, element, context) =>
  readLevelled(reader, element, null, context);

/** Word for the web has a list of its own for each entry, and its level in an attribute. */
function isLevelled(list: Element): boolean {
  const first = children(list).find(child => child.tagName === 'li');
  return first !== undefined && hasAttribute(first, 'data-aria-level');
}

function readLevelled(reader: Reader, element: Element, list: Element | null, context: Context): void {
  const level = Number(attribute(element, 'data-aria-level') || attribute(element, 'aria-level')) || 1;
  const kind: ListKind = list?.tagName === 'ol' ? 'numbered' : 'bulleted';
  const { item, after } = itemOf(reader, element, context);
  reader.pushItem({ level: Math.min(level, 9), kind, start: list ? startOf(list) : 1, item });
  for (const block of after) reader.push(block);
}

interface ReadList {
  list: NestedList | null;
  /** Blocks that no entry can hold, e.g. pictures; they come behind the list. */
  after: Block[];
}

function listOf(reader: Reader, element: Element, context: Context): ReadList {
  const items: ListItem[] = [];
  const after: Block[] = [];
  let checks = 0;
  for (const child of element.childNodes) {
    if (isText(child) && child.value.trim() !== '') {
      const box = { ...element, childNodes: [child] };
      items.push(reader.itemOf(reader.textInside(box, context), false));
    }
    if (!isElement(child)) continue;
    const inner = reader.enter(child, context);
    if (inner === null || machinery.has(child.tagName)) continue;
    if (['ul', 'ol'].includes(child.tagName)) {
      const nested = listOf(reader, child, inner);
      for (const block of nested.after) after.push(block);
      addNested(items, nested.list);
    } else {
      const read = itemOf(reader, child, inner);
      for (const block of read.after) after.push(block);
      if (read.check) checks += 1;
      if (read.item.content.length > 0 || read.item.children) items.push(read.item);
    }
  }
  if (items.length === 0) return { list: null, after };
  const check = checks > 0 && checks === items.length;
  const kind: ListKind = check ? 'check' : element.tagName === 'ol' ? 'numbered' : 'bulleted';
  return { list: { kind, start: kind === 'numbered' ? startOf(element) : 1, items }, after };
}

/** Puts a list under the last entry; without one its entries are entries of the outer list. */
function addNested(items: ListItem[], nested: NestedList | null): void {
  if (!nested) return;
  const last = items.at(-1);
  const into = last ? last.children?.items : items;
  if (into) for (const item of nested.items) into.push(item);
  else if (last) last.children = nested;
}

function itemOf(
  reader: Reader,
  element: Element,
  context: Context,
): { item: ListItem; after: Block[]; check: boolean } {
  const paragraphs: Inline[][] = [];
  const nested: ListItem[] = [];
  const after: Block[] = [];
  let kind: NestedList | null = null;
  const box = findFirst(element, 'input');
  const checkbox = box && attribute(box, 'type') === 'checkbox' ? box : null;
  for (const block of reader.inside(element, context)) {
    if (block.type === 'list') {
      const { type: _type, id: _id, ...list } = block;
      kind ??= list;
      for (const inner of list.items) nested.push(inner);
      continue;
    }
    const runs = runsOf(block);
    if (runs === null) after.push(block);
    else for (const run of runs) paragraphs.push(run);
  }
  const { content, sign } = withoutSign(joinParagraphs(paragraphs));
  const checked =
    (checkbox !== null && hasAttribute(checkbox, 'checked')) ||
    attribute(element, 'aria-checked') === 'true' ||
    sign === 'checked';
  const item = reader.itemOf(content, checked);
  if (kind) item.children = { ...kind, items: nested };
  const check =
    checkbox !== null ||
    sign !== null ||
    attribute(element, 'role') === 'checkbox' ||
    hasClass(element, /^task-list-item$/);
  return { item, after, check };
}

/** Takes the sign of a box to be checked from the start of an entry. */
function withoutSign(content: Inline[]): { content: Inline[]; sign: 'checked' | 'open' | null } {
  const first = content[0];
  const sign = first?.type === 'text' ? /^([☐☑☒])[\s\u00a0]*/u.exec(first.text) : null;
  if (!sign || first?.type !== 'text') return { content, sign: null };
  const rest = first.text.slice(sign[0].length);
  return {
    content: [...(rest === '' ? [] : [textSpan(rest, first.marks, first.language)]), ...content.slice(1)],
    sign: readMarker(sign[1] ?? '').checked ? 'checked' : 'open',
  };
}

function startOf(list: Element): number {
  const start = Number(attribute(list, 'start') || attribute(list, 'data-start') || '1');
  return Number.isInteger(start) && start >= 0 && start < 1_000_000 ? start : 1;
}
