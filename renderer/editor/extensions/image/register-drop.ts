import { $findMatchingParent } from '@lexical/utils';
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  HISTORY_PUSH_TAG,
  isDOMNode,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $dropPlace, type DropPlace } from './drop-place.ts';
import { isInFigurePart } from './figure-dom.ts';
import { $insertPictures } from './insert-pictures.ts';
import type { PictureDesk } from './picture-desk.ts';
import { $isFigure, $selectFigure } from './select-figure.ts';

/** What a dragged figure is known by while it is dragged; its value is the key of its node. */
const figureType = 'application/x-galley-figure';

/** Picture files dropped onto the text, and figures dragged to another place; a line shows where they would go. */
export function registerDrop(editor: LexicalEditor, pictures: PictureDesk): () => void {
  const line = document.createElement('div');
  line.className = 'picture-drop-line';
  const hide = () => line.remove();
  const show = (place: DropPlace) => {
    if (!line.isConnected) document.body.append(line);
    for (const [side, pixels] of Object.entries(place.line)) line.style.setProperty(side, `${pixels}px`);
  };
  const over = (event: DragEvent): boolean => {
    if (isForTheWindow(event.dataTransfer)) return true;
    if (!editor.isEditable() || !isOurs(event.dataTransfer)) return false;
    const place = $dropPlace(editor, event);
    event.preventDefault();
    if (place) show(place);
    else hide();
    return true;
  };
  const drop = (event: DragEvent): boolean => {
    hide();
    const { dataTransfer } = event;
    if (isForTheWindow(dataTransfer)) return true;
    if (!editor.isEditable() || !dataTransfer || !isOurs(dataTransfer)) return false;
    event.preventDefault();
    const place = $dropPlace(editor, event);
    const key = dataTransfer.getData(figureType);
    if (key !== '') {
      if (place) $putFigure(key, place);
      return true;
    }
    // The window imports what comes along with pictures and is none.
    const files = [...dataTransfer.files].filter(({ type }) => type.startsWith('image/'));
    void pictures.add(files).then(assets => editor.update(() => $insertPictures(assets, 'blocks', place)));
    return true;
  };
  const leave = (event: DragEvent) => {
    const root = editor.getRootElement();
    if (!(event.relatedTarget instanceof Node) || !root?.contains(event.relatedTarget)) hide();
  };
  return mergeRegister(
    editor.registerCommand(DRAGSTART_COMMAND, $begin, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DRAGOVER_COMMAND, over, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('dragleave', leave);
      before?.removeEventListener('dragend', hide);
      root?.addEventListener('dragleave', leave);
      root?.addEventListener('dragend', hide);
    }),
    hide,
  );
}

function isOurs(data: DataTransfer | null): boolean {
  return data !== null && (data.types.includes('Files') || data.types.includes(figureType));
}

/** Files without a picture are imported, wherever in the window they are dropped: neither the text nor Lexical takes them. */
function isForTheWindow(data: DataTransfer | null): boolean {
  if (!data?.types.includes('Files') || data.types.includes(figureType)) return false;
  return ![...data.items].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'));
}

/** A figure is dragged by its picture. */
function $begin(event: DragEvent): boolean {
  if (!isInFigurePart(event.target) || !isDOMNode(event.target) || !event.dataTransfer) return false;
  const node = $getNearestNodeFromDOMNode(event.target);
  const figure = node && $findMatchingParent(node, $isFigure);
  if (!figure) return false;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData(figureType, figure.getKey());
  return true;
}

/** Moves a figure beside a block; what is dropped into a gallery, or taken out of one, changes its kind by itself. */
function $putFigure(key: string, { beside, side }: DropPlace): void {
  const figure = $getNodeByKey(key);
  const neighbour = $getNodeByKey(beside);
  if (!$isFigure(figure) || !neighbour || neighbour.is(figure) || figure.isParentOf(neighbour)) return;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (side === 'before') neighbour.insertBefore(figure, false);
  else neighbour.insertAfter(figure, false);
  $selectFigure(figure);
}
