import type { Asset } from '#shared/article/asset.ts';
import { type Credit, creditKinds } from '#shared/article/credit.ts';
import { CreditFields } from '../../credit/CreditFields.tsx';
import { thumbnailAddress } from '../../session/picture-address.ts';
import { Choice } from '../../ui/Choice.tsx';
import { kindNames } from './kind-names.ts';

interface PanelCreditProps {
  articleId: string;
  credit: Credit;
  assets: readonly Asset[];
  onChange: (change: Partial<Credit>) => void;
}

/** One credit in the panel: for what it is, and what it says. */
export function PanelCredit({ articleId, credit, assets, onChange }: PanelCreditProps) {
  return (
    <div className="panel-fields">
      <Choice
        label="Kind"
        value={credit.kind}
        options={kindNames}
        onChange={value => {
          const kind = creditKinds.find(known => known === value);
          if (kind) onChange({ kind });
        }}
      />
      <CreditFields credit={credit} onChange={onChange} />
      {assets.length > 0 && (
        <div className="credit-picture">
          <Choice
            label="For the picture"
            value={credit.asset ?? ''}
            options={Object.fromEntries([
              ['', 'None in particular'],
              ...assets.map(asset => [asset.sha256, asset.fileName]),
            ])}
            onChange={asset => onChange({ asset: asset === '' ? null : asset })}
          />
          {credit.asset && <img src={thumbnailAddress(articleId, credit.asset)} alt="" />}
        </div>
      )}
    </div>
  );
}
