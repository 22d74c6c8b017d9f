import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical';
import { useLayoutEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { GalleryBar } from '../gallery/GalleryBar.tsx';
import { $isGalleryNode, GalleryNode } from '../gallery/gallery-node.ts';
import { $isGalleryPictureNode, GalleryPictureNode } from '../gallery/gallery-picture-node.ts';
import { type FigureParts, figureParts } from './figure-dom.ts';
import { $isImageNode, ImageNode } from './image-node.ts';
import { PictureCredit } from './PictureCredit.tsx';
import { PictureView } from './PictureView.tsx';
import { $getPictureFile, type PictureFile } from './picture-file.ts';
import './image.css';

/** What the components of a figure are drawn from. */
interface DrawnFigure {
  key: NodeKey;
  parts: FigureParts;
  /** Null for a gallery. */
  file: PictureFile | null;
  inGallery: boolean;
  /** How many pictures a gallery has. */
  count: number;
}

type Drawn = ReadonlyMap<NodeKey, DrawnFigure>;

/** Draws the parts of all figures that are components, into the elements that their nodes have made for them. */
export function Figures() {
  const [editor] = useLexicalComposerContext();
  const [drawn, setDrawn] = useState<Drawn>(new Map());
  useLayoutEffect(() => {
    const follow = (mutations: Map<NodeKey, unknown>, { updateTags }: { updateTags: Set<string> }) => {
      const change = () => setDrawn(before => follows(editor, before, [...mutations.keys()]));
      // In the same frame as the figure itself, except at the start, which is drawn in one go anyway.
      if (updateTags.has('registerMutationListener')) change();
      else flushSync(change);
    };
    return mergeRegister(
      ...[ImageNode, GalleryNode, GalleryPictureNode].map(klass =>
        editor.registerMutationListener(klass, follow),
      ),
    );
  }, [editor]);
  return [...drawn.values()].map(({ key, parts, file, inGallery, count }) =>
    file ? (
      <Parts key={key} parts={parts} fields={<PictureCredit file={file} />}>
        <PictureView nodeKey={key} file={file} inGallery={inGallery} />
      </Parts>
    ) : (
      <Parts key={key} parts={parts} fields={null}>
        <GalleryBar nodeKey={key} count={count} />
      </Parts>
    ),
  );
}

function Parts({
  parts,
  fields,
  children,
}: {
  parts: FigureParts;
  fields: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <>
      {createPortal(children, parts.view)}
      {createPortal(fields, parts.fields)}
    </>
  );
}

function follows(editor: LexicalEditor, before: Drawn, keys: readonly NodeKey[]): Drawn {
  const drawn = new Map(before);
  for (const key of keys) {
    const now = editor.getEditorState().read(() => $drawnFigure(editor, key));
    if (now) drawn.set(key, now);
    else drawn.delete(key);
  }
  return drawn;
}

function $drawnFigure(editor: LexicalEditor, key: NodeKey): DrawnFigure | null {
  const node = $getNodeByKey(key);
  const element = editor.getElementByKey(key);
  if (!node || !element) return null;
  const parts = figureParts(element);
  if ($isImageNode(node))
    return { key, parts, file: $getPictureFile(node), inGallery: $isGalleryPictureNode(node), count: 0 };
  const count = $isGalleryNode(node) ? node.getChildren().filter($isImageNode).length : 0;
  return { key, parts, file: null, inGallery: false, count };
}
