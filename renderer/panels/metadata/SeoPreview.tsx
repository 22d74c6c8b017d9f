import { ImageOff } from 'lucide-react';
import { thumbnailAddress } from '../../session/picture-address.ts';
import { useDerived } from '../../session/use-store.ts';
import type { FieldProps } from './panel-field.ts';
import { cutAt, previewOf } from './preview-of.ts';

/** How the piece will look in a list of search results and where it is shared. */
export function SeoPreview({ session }: FieldProps) {
  const preview = useDerived(session.article, previewOf);
  return (
    <div className="seo-previews">
      <figure className="seo-preview" aria-label="Search result preview">
        <figcaption>Search result</figcaption>
        <p className="seo-address" dir="ltr">
          {preview.address}
        </p>
        <p className="seo-title" dir="auto">
          <Cut text={preview.searchTitle} at={60} empty="No headline yet" />
        </p>
        <p className="seo-description" dir="auto">
          <Cut
            text={preview.searchDescription}
            at={155}
            empty="No dek yet: a search engine takes what it likes."
          />
        </p>
      </figure>
      <figure className="seo-preview social-card" aria-label="Social card preview">
        <figcaption>Social card</figcaption>
        {preview.picture === null ? (
          <div className="social-no-picture">
            <ImageOff aria-hidden size={18} />
            <span>No picture</span>
          </div>
        ) : (
          <img src={thumbnailAddress(session.id, preview.picture)} alt={preview.pictureAlt} />
        )}
        <div className="social-words">
          <p className="seo-address" dir="ltr">
            {preview.host}
          </p>
          <p className="seo-title" dir="auto">
            <Cut text={preview.socialTitle} at={70} empty="No headline yet" />
          </p>
          <p className="seo-description" dir="auto">
            <Cut text={preview.socialDescription} at={200} empty="No dek yet" />
          </p>
        </div>
      </figure>
    </div>
  );
}

/** A text as far as it is shown; what is cut off is struck out, so that it is seen what gets lost. */
function Cut({ text, at, empty }: { text: string; at: number; empty: string }) {
  if (text === '') return <em>{empty}</em>;
  const [shown, lost] = cutAt(text, at);
  return (
    <>
      {shown}
      {lost !== '' && <span className="seo-lost" title="Cut off">{`… ${lost}`}</span>}
    </>
  );
}
