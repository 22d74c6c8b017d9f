import { ImageOff } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import type { PictureFile } from './picture-file.ts';
import type { LoadFailure } from './why-not-loaded.ts';

interface MissingPictureProps {
  why: LoadFailure | 'not-included';
  file: PictureFile;
  /** Null while the text cannot be edited. */
  onChoose: (() => void) | null;
}

const sentences: Record<MissingPictureProps['why'], string> = {
  'not-included': 'This picture is not kept with the article, and Galley fetches nothing from the network.',
  missing: 'The file of this picture is missing from the library, or was changed there by something else.',
  damaged: 'The file of this picture is there but cannot be shown: it seems to be damaged.',
};

/** Stands where a picture cannot be shown: why, from where it was to come, and how to put it in. */
export function MissingPicture({ why, file, onChoose }: MissingPictureProps) {
  return (
    <div className="picture-missing">
      <ImageOff aria-hidden size={20} />
      <p>{sentences[why]}</p>
      {why === 'not-included' && file.address !== '' && <p className="picture-from">{file.address}</p>}
      {onChoose && <Button onClick={onChoose}>Choose the picture file…</Button>}
    </div>
  );
}
