import {
  $addUpdateTag,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $onUpdate,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { allowedHref } from '#shared/article/href.ts';
import { editorCommands } from './commands/editor-commands.ts';
import type { BodyReader } from './convert/body-reader.ts';
import type { EditorHandle, FormatState } from './editor-handle.ts';
import { $insertEmbed } from './extensions/embed/embed-extension.ts';
import { pictureCommands } from './extensions/image/picture-commands.ts';
import type { PictureDesk } from './extensions/image/picture-desk.ts';
import { $presentLink, $setLink, watchLink } from './extensions/links/change-link.ts';
import { $insertTable } from './extensions/table/table-edits.ts';
import { $tableOfSelection } from './extensions/table/table-grid.ts';
import { $tksAround } from './extensions/tk/find-tk-nodes.ts';
import { $selectTk } from './extensions/tk/show-tk.ts';
import { createFindInEditor } from './find/find-in-editor.ts';
import { $moveBlocks } from './move-blocks.ts';
import { readEditor } from './read-editor.ts';
import { $readFormat, sameFormat } from './read-format.ts';
import { $readSelection, $restoreSelection } from './selection-place.ts';
import type { TextSurface } from './texts/text-surface.ts';
import { watchSteps } from './watch-steps.ts';

/** Builds what the rest of the window sees of a mounted editor. */
export function createEditorHandle(
  editor: LexicalEditor,
  reader: BodyReader,
  texts: TextSurface,
  pictures: PictureDesk,
): EditorHandle {
  return {
    texts,
    moveBlocks: (from, count, before) => {
      // The focus stays where the move was asked for.
      editor.update(() => $moveBlocks(from, count, before), {
        tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG],
      });
    },
    goToBlock: index => {
      editor.update(
        () => {
          const block = $getRoot().getChildAtIndex(index);
          if ($isElementNode(block)) block.selectStart();
        },
        { tag: SKIP_SCROLL_INTO_VIEW_TAG, discrete: true },
      );
      editor.getRootElement()?.focus({ preventScroll: true });
    },
    readBody: () => reader.read(),
    run: command => {
      const run = editorCommands[command] ?? pictureCommands[command];
      run?.(editor, pictures);
      return run !== undefined;
    },
    setLink: (target, text) => {
      if (target !== null && !allowedHref(target.href)) return false;
      editor.update(() => $setLink(target, text));
      return true;
    },
    presentLink: () => readEditor(editor, () => $presentLink(editor)),
    watchLink: listener => watchLink(editor, listener),
    insertText: text => {
      editor.update(() => {
        const selection = $getSelection() ?? $getRoot().selectEnd();
        // A line feed begins a paragraph, as it does when it is typed.
        for (const [at, line] of text.split('\n').entries()) {
          if (at > 0 && $isRangeSelection(selection)) selection.insertParagraph();
          selection.insertText(line);
        }
      });
    },
    showTk: place => {
      let key: string | null = null;
      editor.update(
        () => {
          key = $selectTk(place);
        },
        { discrete: true },
      );
      const element = key === null ? null : editor.getElementByKey(key);
      element?.scrollIntoView({ block: 'center' });
      return element !== null;
    },
    tksAround: () => readEditor(editor, $tksAround),
    inTable: () => readEditor(editor, () => $tableOfSelection() !== null),
    selectedText: () =>
      readEditor(editor, () => {
        const selection = $getSelection();
        return $isRangeSelection(selection) ? selection.getTextContent() : '';
      }),
    insertTable: ({ rows, columns }) => {
      editor.update(() => $insertTable(rows, columns), { tag: HISTORY_PUSH_TAG });
    },
    insertEmbed: card => {
      if (!allowedHref(card.address)) return false;
      editor.update(() => $insertEmbed(card), { tag: HISTORY_PUSH_TAG });
      return true;
    },
    insertParagraphAt: (index, text) => {
      editor.update(() => {
        $addUpdateTag(HISTORY_PUSH_TAG);
        // The caret and the focus stay where they are: in the panel that the text is taken back from.
        $addUpdateTag(SKIP_DOM_SELECTION_TAG);
        const paragraph = $createParagraphNode().append($createTextNode(text));
        const before = $getRoot().getChildAtIndex(index);
        if (before) before.insertBefore(paragraph);
        else $getRoot().append(paragraph);
        $onUpdate(() => editor.getElementByKey(paragraph.getKey())?.scrollIntoView({ block: 'center' }));
      });
    },
    readSelection: () => readEditor(editor, $readSelection),
    select: selection => {
      editor.update(() => {
        if (selection === null || !$restoreSelection(selection)) $getRoot().selectStart();
      });
    },
    focus: () => editor.getRootElement()?.focus({ preventScroll: true }),
    find: createFindInEditor(editor),
    watchSteps: listener => watchSteps(editor, listener),
    watchFormat: listener => watchFormat(editor, listener),
  };
}

function watchFormat(editor: LexicalEditor, listener: (state: FormatState) => void): () => void {
  let state = readEditor(editor, $readFormat);
  listener(state);
  return editor.registerUpdateListener(({ editorState }) => {
    const next = editorState.read($readFormat);
    if (sameFormat(state, next)) return;
    state = next;
    listener(state);
  });
}
