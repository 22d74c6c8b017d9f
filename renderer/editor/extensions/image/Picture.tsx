import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $getNodeByKey } from 'lexical';
import { ImageOff } from 'lucide-react';
import { useContext, useId, useState } from 'react';
import type { Image } from '#shared/article/blocks/image.ts';
import { type Inline, inlineText, textSpan } from '#shared/article/inline.ts';
import { sameValue } from '#shared/article/same-value.ts';
import { displayAddress } from '../../../session/picture-address.ts';
import { ArticleIdContext } from '../../article-id.ts';
import { $isImageNode } from './image-node.ts';
import './image.css';

/** A picture in the text with its caption and alt text, which are edited in place. */
export function Picture({ nodeKey, image }: { nodeKey: string; image: Image }) {
  const [editor] = useLexicalComposerContext();
  const readOnly = !useLexicalEditable();
  const articleId = useContext(ArticleIdContext);
  const altId = useId();
  const [unshown, setUnshown] = useState<string | null>(null);
  const change = (fields: Partial<Image>) =>
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if ($isImageNode(node)) node.setImage({ ...node.getImage(), ...fields });
    });
  const plainCaption = isPlain(image.caption);
  return (
    <>
      {image.asset && unshown !== image.asset ? (
        <img
          src={displayAddress(articleId, image.asset)}
          alt={image.alt}
          draggable={false}
          onError={() => setUnshown(image.asset)}
        />
      ) : (
        <div className="picture-missing" role="img" aria-label={image.alt || 'Picture that is not included'}>
          <ImageOff aria-hidden size={20} />
          <span>{image.asset ? cannotBeShown : image.address || 'This picture was not included.'}</span>
        </div>
      )}
      <figcaption>
        {plainCaption ? (
          <input
            className="picture-caption"
            aria-label="Caption"
            readOnly={readOnly}
            placeholder="Caption"
            value={inlineText(image.caption)}
            onChange={event => change({ caption: captionOf(event.target.value) })}
          />
        ) : (
          <p className="picture-caption">{inlineText(image.caption)}</p>
        )}
        <label htmlFor={altId}>Alt text</label>
        <input
          id={altId}
          placeholder="What the picture shows, for those who cannot see it"
          value={image.alt}
          readOnly={readOnly}
          onChange={event => change({ alt: event.target.value })}
        />
      </figcaption>
    </>
  );
}

const cannotBeShown =
  'This picture cannot be shown: it is damaged, or not there. What was kept of it is as it was.';

/** A caption with marks or links is shown but not yet edited here, so that nothing of it is lost. */
function isPlain(caption: readonly Inline[]): boolean {
  return sameValue(caption, captionOf(inlineText(caption)));
}

function captionOf(value: string): Inline[] {
  return value === '' ? [] : [textSpan(value.normalize('NFC'))];
}
