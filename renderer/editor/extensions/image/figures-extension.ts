import { $findMatchingParent } from '@lexical/utils';
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  COPY_COMMAND,
  CUT_COMMAND,
  defineExtension,
  isDOMNode,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
  safeCast,
} from 'lexical';
import { GalleryNode } from '../gallery/gallery-node.ts';
import { GalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { keepFiguresWhole } from '../gallery/keep-figures-whole.ts';
import { CaptionNode } from './caption-node.ts';
import { isInFigurePart } from './figure-dom.ts';
import { registerFigureKeys } from './figure-keys.ts';
import { ImageNode } from './image-node.ts';
import { noPictureDesk, type PictureDesk } from './picture-desk.ts';
import { registerDrop } from './register-drop.ts';
import { $isFigure, $selectedFigures, $selectFigure } from './select-figure.ts';

interface FiguresConfig {
  pictures: PictureDesk;
}

/** Pictures and galleries: what holds their form, the keys around them, selecting and dropping them. */
export const FiguresExtension = defineExtension({
  name: 'galley/figures',
  config: safeCast<FiguresConfig>({ pictures: noPictureDesk }),
  nodes: () => [ImageNode, CaptionNode, GalleryNode, GalleryPictureNode],
  register(editor, { pictures }) {
    return mergeRegister(
      keepFiguresWhole(editor),
      registerFigureKeys(editor),
      leaveFieldsAlone(editor),
      editor.registerCommand(CLICK_COMMAND, $selectClicked, COMMAND_PRIORITY_LOW),
      showSelected(editor),
      // Without a window nothing can be dropped.
      typeof document === 'undefined' ? () => undefined : registerDrop(editor, pictures),
    );
  },
});

/** Keys and clipboard in the fields beside a text are the fields' own: to the editor they would mean the text. */
function leaveFieldsAlone(editor: LexicalEditor): () => void {
  const isField = (event: Event | null | undefined) =>
    event?.target instanceof HTMLElement && event.target.matches('input, textarea, button, select');
  const own = (event: Event | null) => isField(event) && isInFigurePart(event?.target ?? null);
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, own, COMMAND_PRIORITY_CRITICAL),
    ...[COPY_COMMAND, CUT_COMMAND].map(command =>
      editor.registerCommand(command, own, COMMAND_PRIORITY_CRITICAL),
    ),
    editor.registerCommand(PASTE_COMMAND, own, COMMAND_PRIORITY_CRITICAL),
  );
}

/** A click on a picture selects it; one on a control in it does what the control says. With Shift, one more of them. */
function $selectClicked(event: MouseEvent): boolean {
  const { target } = event;
  if (!isDOMNode(target) || !isInFigurePart(target)) return false;
  if (target instanceof Element && target.closest('input, textarea, button, select, a')) return false;
  const node = $getNearestNodeFromDOMNode(target);
  const figure = node && $findMatchingParent(node, $isFigure);
  if (!figure) return false;
  const others = event.shiftKey || event.ctrlKey || event.metaKey ? $selectedFigures() : [];
  $selectFigure(figure);
  const selection = $getSelection();
  if ($isNodeSelection(selection)) for (const other of others) selection.add(other.getKey());
  return true;
}

/** Marks figures that are selected as a whole. */
function showSelected(editor: LexicalEditor): () => void {
  let shown: readonly NodeKey[] = [];
  return editor.registerUpdateListener(({ editorState }) => {
    const keys = editorState.read(() => $selectedFigures().map(figure => figure.getKey()));
    for (const key of shown)
      if (!keys.includes(key)) editor.getElementByKey(key)?.classList.remove('selected');
    for (const key of keys) editor.getElementByKey(key)?.classList.add('selected');
    shown = keys;
  });
}
