import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $setSelection,
  type EditorState,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import type { Text } from '#shared/find/place.ts';
import type { PlacedEdit } from '#shared/find/replace-in-article.ts';
import { $getBlockId } from '../convert/node-state.ts';
import { $setPoint } from '../selection-place.ts';
import { $drawnAt, type Drawn } from './draw-place.ts';
import { $findSpot } from './place-in-editor.ts';
import { $replaceInBlockNode } from './replace-in-nodes.ts';

/** What finding and replacing asks of the body editor; texts are those of `articleTexts`. */
export interface FindInEditor {
  /** Carries out edits of the body, all in one undo step. Caret and focus stay where they are. */
  replaceTexts(edits: readonly PlacedEdit[]): void;
  /** What shows a stretch of a text of the body: a range, or a field or card that it is in; null when nothing does. */
  drawnAt(source: Text, start: number, end: number): Drawn | null;
  /** Selects a stretch of running text; false when the text is in a field or on a card. */
  selectStretch(source: Text, start: number, end: number): boolean;
}

export function createFindInEditor(editor: LexicalEditor): FindInEditor {
  let known: { state: EditorState; keys: Map<string, NodeKey> } | null = null;
  const $topOf = (block: string): LexicalNode | null => {
    const state = editor.getEditorState();
    if (known?.state !== state) {
      const keys = $getRoot()
        .getChildren()
        .map(node => [$getBlockId(node), node.getKey()] as const);
      known = { state, keys: new Map(keys) };
    }
    const key = known.keys.get(block);
    return key === undefined ? null : $getNodeByKey(key);
  };
  return {
    replaceTexts: edits => {
      const byBlock = new Map<string, PlacedEdit[]>();
      for (const edit of edits) {
        const { block } = edit.place;
        const here = byBlock.get(block);
        if (here) here.push(edit);
        else byBlock.set(block, [edit]);
      }
      editor.update(
        () => {
          for (const [block, here] of byBlock) {
            const top = $topOf(block);
            if (top) $replaceInBlockNode(top, here);
          }
        },
        { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
      );
    },
    drawnAt: (source, start, end) =>
      editor.getEditorState().read(
        () => {
          const top = $topOf(source.place.block);
          return top && $drawnAt(editor, top, source, start, end);
        },
        { editor },
      ),
    selectStretch: (source, start, end) => {
      let selected = false;
      editor.update(
        () => {
          const top = $topOf(source.place.block);
          const slot = top && $findSpot(top, source.place).slot;
          if (!slot) return;
          const selection = $createRangeSelection();
          $setPoint(selection.anchor, slot, start);
          $setPoint(selection.focus, slot, end);
          $setSelection(selection);
          selected = true;
        },
        { discrete: true, tag: SKIP_SCROLL_INTO_VIEW_TAG },
      );
      return selected;
    },
  };
}
