import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { CircleAlert } from 'lucide-react';
import { Popover } from 'radix-ui';
import { memo, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Asset } from '#shared/article/asset.ts';
import { type Credit, newCredit } from '#shared/article/credit.ts';
import { licenceName } from '#shared/metadata/credit-line.ts';
import { isExpired } from '#shared/metadata/is-expired.ts';
import { missingFromCredit } from '#shared/metadata/missing-from-licence.ts';
import { CreditFields } from '../../../credit/CreditFields.tsx';
import { PictureDeskContext } from './picture-desk.ts';
import type { PictureFile } from './picture-file.ts';
import { useAsset } from './use-asset.ts';

/** The line under a picture that names who made it; it opens the fields of the credit. */
export const PictureCredit = memo(function PictureCredit({ file }: { file: PictureFile }) {
  const editable = useLexicalEditable();
  const pictures = useContext(PictureDeskContext);
  const sha256 = file.asset;
  const credit = useSyncExternalStore(
    pictures.watch,
    useCallback(() => (sha256 === null ? null : pictures.credit(sha256)), [pictures, sha256]),
  );
  const asset = useAsset(sha256);
  if (sha256 === null) return null;
  const said = credit ? creditInBrief(credit) : '';
  const lack = lackOf(credit, asset);
  if (!editable) return said === '' ? null : <p className="picture-credit">{said}</p>;
  return (
    <Popover.Root>
      <Popover.Trigger
        className="picture-credit"
        data-picture-part="credit"
        data-empty={said === '' || undefined}
      >
        {lack !== '' && <CircleAlert aria-hidden size={13} />}
        <bdi>{said === '' ? 'Add a credit' : said}</bdi>
        {lack !== '' && <span className="picture-credit-lack">{lack}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="picture-credit-popover"
          aria-label="Credit of the picture"
          align="start"
          sideOffset={6}
          collisionPadding={12}
        >
          <h2>Credit of the picture</h2>
          <CreditFields
            credit={credit ?? newCredit('', 'image', '')}
            file={asset}
            onChange={change => pictures.setCredit(sha256, change)}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
});

/** In one word what is wrong with a credit; '' for nothing. */
function lackOf(credit: Credit | null, asset: Asset | null): string {
  const expiry = credit?.expiry || (asset?.expiry ?? '');
  if (isExpired(expiry, new Date().toISOString())) return 'expired';
  return credit && missingFromCredit(credit).length > 0 ? 'incomplete' : '';
}

/** `Credit: … · CC BY 4.0`; '' when nothing is known. A line that names the licence itself does not get it twice. */
function creditInBrief({ line, creator, source, licence }: Credit): string {
  const who = line || [creator, source].filter(part => part !== '').join(' / ');
  const terms = licenceName(licence);
  const parts = [who, terms !== '' && !who.includes(terms) ? terms : ''].filter(part => part !== '');
  return parts.length === 0 ? '' : `Credit: ${parts.join(' · ')}`;
}
