import { CircleAlert } from 'lucide-react';
import type { Asset } from '#shared/article/asset.ts';
import { type Credit, creditKinds } from '#shared/article/credit.ts';
import { thumbnailAddress } from '../../session/picture-address.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { kindNames } from './kind-names.ts';
import { missingFromLicence } from './missing-from-licence.ts';

interface CreditFieldsProps {
  articleId: string;
  credit: Credit;
  assets: readonly Asset[];
  onChange: (change: Partial<Credit>) => void;
}

/** The fields of one credit. */
export function CreditFields({ articleId, credit, assets, onChange }: CreditFieldsProps) {
  const missing = missingFromLicence(credit);
  const { licence } = credit;
  const setLicence = (change: Partial<Credit['licence']>) => onChange({ licence: { ...licence, ...change } });
  return (
    <div className="panel-fields">
      {missing.length > 0 && (
        <p className="credit-missing">
          <CircleAlert aria-hidden size={15} />
          <span>{`A Creative Commons credit also needs ${sentence.format(missing)}.`}</span>
        </p>
      )}
      <Choice
        label="Kind"
        value={credit.kind}
        options={kindNames}
        onChange={value => {
          const kind = creditKinds.find(known => known === value);
          if (kind) onChange({ kind });
        }}
      />
      <Field
        label="Credit line"
        placeholder="As it is printed"
        lines={2}
        value={credit.line}
        onChange={line => onChange({ line })}
      />
      <div className="panel-pair">
        <Field label="Creator" value={credit.creator} onChange={creator => onChange({ creator })} />
        <Field label="Source" value={credit.source} onChange={source => onChange({ source })} />
      </div>
      <div className="panel-pair">
        <Field
          label="Licence"
          placeholder="CC BY"
          value={licence.name}
          onChange={name => setLicence({ name })}
        />
        <Field
          label="Version"
          placeholder="4.0"
          value={licence.version}
          onChange={version => setLicence({ version })}
        />
      </div>
      <Field
        label="Licence address"
        type="url"
        placeholder="https://"
        value={licence.url}
        onChange={url => setLicence({ url })}
      />
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

const sentence = new Intl.ListFormat('en-GB', { type: 'conjunction' });
