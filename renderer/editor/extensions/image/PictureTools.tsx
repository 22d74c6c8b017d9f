import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $addUpdateTag, $getNodeByKey, HISTORY_PUSH_TAG, type NodeKey } from 'lexical';
import {
  ArrowLeft,
  ArrowRight,
  Download,
  ImageUp,
  Maximize2,
  SquareArrowOutUpRight,
  Trash2,
} from 'lucide-react';
import { showKeys } from '../../../commands/keys-of.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { $takeOut } from '../gallery/gallery-actions.ts';
import { $isGalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { $moveFigure } from '../gallery/move-figure.ts';
import { $removeFigure } from './erase-figure.ts';
import { $isImageNode, type ImageNode } from './image-node.ts';

interface PictureToolsProps {
  nodeKey: NodeKey;
  inGallery: boolean;
  /** Null while the text cannot be edited. */
  onReplace: (() => void) | null;
  onOriginal: () => void;
  onSave: () => void;
}

/** What can be done with a picture, over its corner. */
export function PictureTools({ nodeKey, inGallery, onReplace, onOriginal, onSave }: PictureToolsProps) {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const change = ($act: (node: ImageNode) => void) => () =>
    editor.update(() => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      const node = $getNodeByKey(nodeKey);
      if ($isImageNode(node)) $act(node);
    });
  return (
    <div className="picture-tools" role="toolbar" aria-label="Picture">
      {inGallery && editable && (
        <>
          <IconButton
            label="Move back"
            hint={showKeys('Alt+←')}
            onClick={change(node => void $moveFigure(node, 'before'))}
          >
            <ArrowLeft aria-hidden size={15} />
          </IconButton>
          <IconButton
            label="Move on"
            hint={showKeys('Alt+→')}
            onClick={change(node => void $moveFigure(node, 'after'))}
          >
            <ArrowRight aria-hidden size={15} />
          </IconButton>
          <IconButton
            label="Take out of the gallery"
            onClick={change(node => void ($isGalleryPictureNode(node) && $takeOut(node)))}
          >
            <SquareArrowOutUpRight aria-hidden size={15} />
          </IconButton>
        </>
      )}
      {onReplace && (
        <IconButton label="Replace picture…" onClick={onReplace}>
          <ImageUp aria-hidden size={15} />
        </IconButton>
      )}
      <IconButton label="Show the original size" data-picture-part="original" onClick={onOriginal}>
        <Maximize2 aria-hidden size={15} />
      </IconButton>
      <IconButton label="Save original as…" onClick={onSave}>
        <Download aria-hidden size={15} />
      </IconButton>
      {editable && (
        <IconButton label="Delete picture" onClick={change($removeFigure)}>
          <Trash2 aria-hidden size={15} />
        </IconButton>
      )}
    </div>
  );
}
