import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { CircleAlert } from 'lucide-react';
import { type CSSProperties, memo, useContext, useState } from 'react';
import type { Asset } from '#shared/article/asset.ts';
import { displayAddress, originalAddress } from '../../../session/picture-address.ts';
import { MissingPicture } from './MissingPicture.tsx';
import { OriginalPicture } from './OriginalPicture.tsx';
import { PictureTools } from './PictureTools.tsx';
import { replacePicture } from './picture-commands.ts';
import { PictureDeskContext } from './picture-desk.ts';
import type { PictureFile } from './picture-file.ts';
import { useAsset } from './use-asset.ts';
import { type LoadFailure, whyNotLoaded } from './why-not-loaded.ts';

interface PictureViewProps {
  nodeKey: NodeKey;
  file: PictureFile;
  inGallery: boolean;
}

/** A picture in the text with its tools; a sentence in its place where it cannot be shown. */
export const PictureView = memo(function PictureView({ nodeKey, file, inGallery }: PictureViewProps) {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const pictures = useContext(PictureDeskContext);
  const [failed, setFailed] = useState<{ asset: string; why: LoadFailure } | null>(null);
  const [original, setOriginal] = useState(false);
  const asset = useAsset(file.asset);
  const replace = () => void replacePicture(editor, pictures, nodeKey);

  if (file.asset === null)
    return <MissingPicture why="not-included" file={file} onChoose={editable ? replace : null} />;
  const address = displayAddress(pictures.articleId, file.asset);
  if (failed?.asset === file.asset)
    return <MissingPicture why={failed.why} file={file} onChoose={editable ? replace : null} />;
  const sha256 = file.asset;
  return (
    <div className="picture-frame" style={asset ? sizeOf(asset) : undefined}>
      <img
        src={address}
        alt={file.alt || 'Picture without alt text'}
        draggable={editable}
        loading="lazy"
        decoding="async"
        width={asset?.width}
        height={asset?.height}
        onError={() =>
          void whyNotLoaded(originalAddress(pictures.articleId, sha256)).then(why =>
            setFailed({ asset: sha256, why }),
          )
        }
      />
      {file.alt.trim() === '' && (
        <span className="picture-badge">
          <CircleAlert aria-hidden size={14} />
          No alt text
        </span>
      )}
      <PictureTools
        nodeKey={nodeKey}
        inGallery={inGallery}
        onReplace={editable ? replace : null}
        onOriginal={() => setOriginal(true)}
        onSave={() => pictures.saveOriginal(sha256)}
      />
      {original && (
        <OriginalPicture
          articleId={pictures.articleId}
          sha256={sha256}
          alt={file.alt}
          asset={asset}
          onClose={() => setOriginal(false)}
        />
      )}
    </div>
  );
});

/** Its size is known before it is loaded, so that nothing jumps; never larger than it is, nor taller than the window. */
function sizeOf({ width, height }: Asset): CSSProperties {
  return {
    inlineSize: `min(100%, ${width}px, var(--tallest-picture) * ${width / height})`,
  };
}
