import type { Asset } from '#shared/article/asset.ts';
import { thumbnailAddress } from '../../session/picture-address.ts';
import { useField } from '../../session/use-store.ts';
import { Field } from '../../ui/Field.tsx';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';

/** A text of the social card; empty it falls back to what the preview shows. */
export function socialField(name: 'title' | 'description' | 'imageAlt', label: string, placeholder: string) {
  return function SocialPart({ metadata, set, state, findings }: FieldProps) {
    const { socialCard } = metadata;
    return (
      <Field
        label={label}
        lines={name === 'description' ? 3 : 2}
        placeholder={placeholder}
        value={socialCard[name]}
        onChange={value => set({ socialCard: { ...socialCard, [name]: value } })}
        note={<Notes state={state} findings={findings} />}
      />
    );
  };
}

/** Which of the article's pictures stands on the card; none chosen means its first. */
export function SocialPicturePart({ session, metadata, set, state, findings }: FieldProps) {
  const assets = useField(session, 'assets');
  const { socialCard } = metadata;
  const choose = (image: string | null) => set({ socialCard: { ...socialCard, image } });
  const gone = socialCard.image !== null && !assets.some(({ sha256 }) => sha256 === socialCard.image);
  return (
    <fieldset className="field social-pictures">
      <legend className="field-label">Social picture</legend>
      {assets.length === 0 && <p className="field-note">The article has no picture.</p>}
      {assets.length > 0 && (
        <div className="social-row">
          <label className="social-choice">
            <input
              type="radio"
              name="social-picture"
              checked={socialCard.image === null}
              onChange={() => choose(null)}
            />
            <span>First picture</span>
          </label>
          {assets.map(asset => (
            <PictureChoice
              key={asset.sha256}
              asset={asset}
              article={session.id}
              chosen={asset.sha256 === socialCard.image}
              onChoose={() => choose(asset.sha256)}
            />
          ))}
        </div>
      )}
      <div className="field-note">
        {gone && <span className="missing">The chosen picture is no longer in the article.</span>}
        <Notes state={state} findings={findings} />
      </div>
    </fieldset>
  );
}

interface PictureChoiceProps {
  asset: Asset;
  article: string;
  chosen: boolean;
  onChoose: () => void;
}

function PictureChoice({ asset, article, chosen, onChoose }: PictureChoiceProps) {
  return (
    <label className="social-choice">
      <input type="radio" name="social-picture" checked={chosen} onChange={onChoose} />
      <img src={thumbnailAddress(article, asset.sha256)} alt={asset.alt || asset.fileName} />
    </label>
  );
}
