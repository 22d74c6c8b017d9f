import type { Asset } from '#shared/article/asset.ts';
import { originalAddress } from '../../../session/picture-address.ts';
import { Dialog } from '../../../ui/Dialog.tsx';

interface OriginalPictureProps {
  articleId: string;
  sha256: string;
  alt: string;
  asset: Asset | null;
  onClose: () => void;
}

/** A picture as it was taken in, pixel for pixel, in a dialog that scrolls. */
export function OriginalPicture({ articleId, sha256, alt, asset, onClose }: OriginalPictureProps) {
  return (
    <Dialog
      title={asset?.fileName || 'Picture'}
      description={
        asset ? `${asset.width} × ${asset.height} pixels, ${inBytes(asset.bytes)}` : 'In its original size'
      }
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="picture-original" tabIndex={0} aria-label="Picture in its original size">
        <img src={originalAddress(articleId, sha256)} alt={alt} width={asset?.width} height={asset?.height} />
      </section>
    </Dialog>
  );
}

function inBytes(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}
