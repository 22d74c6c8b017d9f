import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { CommandId } from '#shared/commands/commands.ts';
import { $makeGallery, $neighbouringImages, $takeOut } from '../gallery/gallery-actions.ts';
import { $isGalleryNode } from '../gallery/gallery-node.ts';
import { $isGalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { $moveFigure } from '../gallery/move-figure.ts';
import { $isImageNode } from './image-node.ts';
import { $insertPictures } from './insert-pictures.ts';
import type { PictureDesk } from './picture-desk.ts';
import { $getPictureFile, $setPictureFile } from './picture-file.ts';
import { $presentFigure, $presentPicture } from './select-figure.ts';

/** What a command does with the pictures of an editor, at the caret or the selection. */
export type RunPictureCommand = (editor: LexicalEditor, pictures: PictureDesk) => void;

export const pictureCommands: Partial<Record<CommandId, RunPictureCommand>> = {
  'insert:image': (editor, pictures) => void insertChosen(editor, pictures, 'blocks'),
  'insert:gallery': (editor, pictures) => void insertChosen(editor, pictures, 'gallery'),
  'picture:replace': (editor, pictures) => {
    const key = editor.read(() => $presentPicture()?.getKey());
    if (key !== undefined) void replacePicture(editor, pictures, key);
  },
  'picture:alt': editor => focusIn(editor, '[data-field="alt"]'),
  'picture:credit': editor => focusIn(editor, '[data-picture-part="credit"]', true),
  'picture:moveUp': editor => editor.update(() => void $movePresent('before')),
  'picture:moveDown': editor => editor.update(() => void $movePresent('after')),
  'picture:takeOut': editor =>
    editor.update(() => {
      const picture = $presentPicture();
      if ($isGalleryPictureNode(picture)) $takeOut(picture);
    }),
  'picture:makeGallery': editor =>
    editor.update(() => {
      const nodes = $getSelection()?.getNodes() ?? [];
      const present = $presentFigure();
      $makeGallery($neighbouringImages(present ? [...nodes, present] : nodes));
    }),
  'view:originalPicture': editor => focusIn(editor, '[data-picture-part="original"]', true),
  'article:savePicture': (editor, pictures) => {
    const asset = editor.read(() => {
      const picture = $presentPicture();
      return picture && $getPictureFile(picture).asset;
    });
    if (asset) pictures.saveOriginal(asset);
  },
};

async function insertChosen(
  editor: LexicalEditor,
  pictures: PictureDesk,
  as: 'blocks' | 'gallery',
): Promise<void> {
  const assets = await pictures.choose(true);
  editor.update(() => $insertPictures(assets, as, null));
}

/** Asks for another file for a picture; caption, alt text and id stay, and so does what the file is called elsewhere. */
export async function replacePicture(
  editor: LexicalEditor,
  pictures: PictureDesk,
  key: NodeKey,
): Promise<void> {
  const [asset] = await pictures.choose(false);
  if (!asset) return;
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (!$isImageNode(node)) return;
    $addUpdateTag(HISTORY_PUSH_TAG);
    $setPictureFile(node, { asset: asset.sha256 });
  });
}

/** Asks for pictures and puts them behind those of a gallery. */
export async function addToGallery(
  editor: LexicalEditor,
  pictures: PictureDesk,
  key: NodeKey,
): Promise<void> {
  const assets = await pictures.choose(true);
  editor.update(() => {
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    const gallery = $getNodeByKey(key);
    const last = $isGalleryNode(gallery) ? gallery.getChildren().findLast($isImageNode) : null;
    if (last) $insertPictures(assets, 'blocks', { beside: last.getKey(), side: 'after' });
  });
}

function $movePresent(side: 'before' | 'after'): boolean {
  const figure = $presentFigure();
  return figure !== null && $moveFigure(figure, side);
}

/** Gives the focus to a control of the present picture, or presses it. */
function focusIn(editor: LexicalEditor, control: string, press = false): void {
  const key = editor.read(() => $presentPicture()?.getKey());
  const found = key === undefined ? null : editor.getElementByKey(key)?.querySelector(control);
  if (!(found instanceof HTMLElement)) return;
  found.scrollIntoView({ block: 'nearest' });
  found.focus();
  if (press) found.click();
}
