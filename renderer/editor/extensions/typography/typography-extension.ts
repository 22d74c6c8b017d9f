import { $createLinkNode, $isLinkNode } from '@lexical/link';
import { $findMatchingParent } from '@lexical/utils';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  safeCast,
} from 'lexical';
import { type Replacement, replaceTyped } from '#shared/typography/replace-typed.ts';
import { typedAddress } from '#shared/typography/typed-address.ts';
import { contentChanged } from '../../content-changed.ts';
import { $textBefore } from './text-before.ts';

/** What typing goes by; asked at each key. */
export interface Typography {
  isOn: () => boolean;
  /** BCP 47 tag of the article's language. */
  language: () => string;
}

/** What was put in the place of typed characters, until the next change. */
interface Done {
  key: NodeKey;
  start: number;
  typed: string;
  insert: string;
}

const ownTag = 'galley-typography';

/**
 * Puts quotation marks, dashes and the like in the place of what is typed, and makes links of typed addresses. What was
 * typed is put in first, so that undo takes back the replacement only, as Backspace right after it does.
 */
export const TypographyExtension = defineExtension({
  name: 'galley/typography',
  config: safeCast<Typography>({ isOn: () => false, language: () => '' }),
  register(editor, { isOn, language }) {
    let done: Done | null = null;
    return mergeRegister(
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        event => {
          const selection = $getSelection();
          const typed = event.inputType === 'insertText' ? event.data : null;
          if (!typed || event.isComposing || editor.isComposing() || !$isRangeSelection(selection))
            return false;
          const before = $textBefore(selection);
          if (before === null) return false;
          const replacement = isOn() ? replaceTyped(before, typed, language()) : null;
          const links = typed === ' ' && typedAddress(before) !== null;
          if (!replacement && !links) return false;
          event.preventDefault();
          selection.insertText(typed);
          $onUpdate(() =>
            step(editor, () => {
              if (replacement) done = $replace(replacement, typed);
              else $linkAddress(typed.length);
            }),
          );
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => {
          const selection = $getSelection();
          const before =
            $isRangeSelection(selection) && !editor.isComposing() ? $textBefore(selection) : null;
          if (before === null || typedAddress(before) === null || !$isRangeSelection(selection)) return false;
          const { key, offset } = selection.anchor;
          $onUpdate(() => step(editor, () => $linkIn(key, offset)));
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_BACKSPACE_COMMAND,
        event => {
          if (!done || !$takeBack(done)) return false;
          done = null;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(update => {
        if (!update.tags.has(ownTag) && contentChanged(update)) done = null;
      }),
    );
  },
});

/** A change of its own in the history. */
function step(editor: LexicalEditor, $change: () => void): void {
  editor.update($change, { tag: [HISTORY_PUSH_TAG, ownTag], discrete: true });
}

function $replace({ remove, insert }: Replacement, typed: string): Done | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor.getNode() : null;
  if (!$isRangeSelection(selection) || !$isTextNode(node)) return null;
  const length = remove + typed.length;
  const start = selection.anchor.offset - length;
  // Characters in another form than the typed one stand in another node; then what was typed stays.
  if (start < 0) return null;
  const before = node.getTextContent().slice(start, start + length);
  node.spliceText(start, length, insert, true);
  return { key: node.getKey(), start, typed: before, insert };
}

/** Puts back what was typed when the caret still stands right behind what took its place. */
function $takeBack({ key, start, typed, insert }: Done): boolean {
  const selection = $getSelection();
  const node = $getNodeByKey(key);
  const end = start + insert.length;
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || !$isTextNode(node)) return false;
  if (selection.anchor.key !== key || selection.anchor.offset !== end) return false;
  if (node.getTextContent().slice(start, end) !== insert) return false;
  node.spliceText(start, insert.length, typed, true);
  return true;
}

function $linkAddress(behind: number): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) $linkIn(selection.anchor.key, selection.anchor.offset - behind);
}

function $linkIn(key: NodeKey, end: number): void {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || $findMatchingParent(node, $isLinkNode)) return;
  const address = typedAddress(node.getTextContent().slice(0, end));
  if (!address) return;
  const parts = node.splitText(address.start, address.end);
  const words = address.start === 0 ? parts[0] : parts[1];
  if (!words) return;
  const link = $createLinkNode(address.href);
  words.insertBefore(link);
  link.append(words);
}
