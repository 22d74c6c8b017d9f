import {
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { contentChanged } from '../content-changed.ts';
import { $getFields, $replaceFields } from '../convert/node-state.ts';
import { readEditor } from '../read-editor.ts';
import { type BodyText, BodyTexts } from './body-text.ts';
import type { TextPlace, TextSurface } from './text-surface.ts';

/** Makes the texts of a mounted editor reachable. */
export function createTextSurface(editor: LexicalEditor): TextSurface & { stop: () => void } {
  const texts = new BodyTexts(editor);
  return {
    stop: texts.stop,
    read: () => texts.read(),
    watch: listener => editor.registerUpdateListener(update => listener(contentChanged(update))),
    rangeOf: (text, start, end) => rangeOf(editor, text, start, end),
    elementOf: text => editor.getElementByKey(text.top),
    selected: () =>
      readEditor(editor, () => {
        const selection = $getSelection();
        return $isRangeSelection(selection) ? $placeOf(selection, texts.read()) : null;
      }),
    select: place => {
      const text = texts.read().find(({ key }) => key === place.key);
      if (text) editor.update(() => $select(text, place), { discrete: true });
      editor.getRootElement()?.focus({ preventScroll: true });
    },
    replace: (place, words) => {
      const text = texts.read().find(({ key }) => key === place.key);
      if (!text) return;
      editor.update(
        () => {
          const selection = $select(text, place);
          selection?.insertText(words);
        },
        { tag: HISTORY_PUSH_TAG, discrete: true },
      );
    },
    setLanguage: language => editor.update(() => $setLanguage(language), { tag: HISTORY_PUSH_TAG }),
  };
}

function rangeOf(editor: LexicalEditor, text: BodyText, start: number, end: number): Range | null {
  const from = pointOf(editor, text, start, true);
  const to = pointOf(editor, text, end, false);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Between two nodes a stretch begins in the later and ends in the earlier one. */
function pointOf(editor: LexicalEditor, text: BodyText, at: number, begins: boolean) {
  const part = partAt(text, at, begins);
  let node: Node | null = part ? editor.getElementByKey(part.node) : null;
  while (node && !(node instanceof Text)) node = node.firstChild;
  const offset = at - (part?.start ?? 0);
  return node instanceof Text && offset <= node.length ? { node, offset } : null;
}

function partAt({ parts }: BodyText, at: number, begins: boolean) {
  const within = ({ start, length }: { start: number; length: number }) =>
    at >= start && at <= start + length;
  return begins
    ? (parts.find(part => at >= part.start && at < part.start + part.length) ?? parts.findLast(within))
    : parts.find(within);
}

function $select(text: BodyText, { start, end }: TextPlace): RangeSelection | null {
  const [first, last] = [partAt(text, start, true), partAt(text, end, false)];
  if (!first || !last || !$getNodeByKey(first.node) || !$getNodeByKey(last.node)) return null;
  const selection = $createRangeSelection();
  selection.anchor.set(first.node, start - first.start, 'text');
  selection.focus.set(last.node, end - last.start, 'text');
  $setSelection(selection);
  return selection;
}

function $placeOf(selection: RangeSelection, texts: readonly BodyText[]): TextPlace | null {
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const block = $flowNodeOf(first.getNode());
  if (!block?.is($flowNodeOf(last.getNode()))) return null;
  const text = texts.find(({ key }) => key === block.getKey());
  if (!text) return null;
  return { key: text.key, start: offsetIn(text, first), end: offsetIn(text, last) };
}

function $flowNodeOf(node: LexicalNode): LexicalNode | null {
  if ($isElementNode(node) && !node.isInline()) return node;
  return node.getParents().find(parent => !parent.isInline()) ?? null;
}

function offsetIn({ parts, text }: BodyText, point: PointType): number {
  const part = parts.find(({ node }) => node === point.key);
  if (part) return part.start + point.offset;
  return point.offset === 0 ? 0 : text.length;
}

function $setLanguage(language: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const block = selection.isCollapsed() ? $flowNodeOf(selection.anchor.getNode()) : null;
  const nodes = $isElementNode(block) ? block.getAllTextNodes() : selection.extract();
  for (const node of nodes) {
    if (!$isTextNode(node)) continue;
    const { language: _before, ...fields } = $getFields(node);
    $replaceFields(node, language === '' ? fields : { language, ...fields });
  }
}
