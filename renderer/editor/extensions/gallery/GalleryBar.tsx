import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { Images, Plus } from 'lucide-react';
import { useContext } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { addToGallery } from '../image/picture-commands.ts';
import { PictureDeskContext } from '../image/picture-desk.ts';

/** The row above the pictures of a gallery; a click on it selects the gallery as a whole. */
export function GalleryBar({ nodeKey, count }: { nodeKey: NodeKey; count: number }) {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const pictures = useContext(PictureDeskContext);
  return (
    <div className="gallery-bar">
      <Images aria-hidden size={15} />
      <span>{`Gallery of ${count} ${count === 1 ? 'picture' : 'pictures'}`}</span>
      {editable && (
        <Button look="quiet" onClick={() => void addToGallery(editor, pictures, nodeKey)}>
          <Plus aria-hidden size={14} />
          Add pictures…
        </Button>
      )}
    </div>
  );
}
