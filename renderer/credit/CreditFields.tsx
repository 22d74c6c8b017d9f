import { CircleAlert } from 'lucide-react';
import type { Asset } from '#shared/article/asset.ts';
import type { Credit } from '#shared/article/credit.ts';
import { isDate, isExpired } from '#shared/metadata/is-expired.ts';
import { sayWhatIsMissing } from '#shared/metadata/missing-from-licence.ts';
import { Field } from '../ui/Field.tsx';
import { FromFile } from './FromFile.tsx';
import { LicenceFields } from './LicenceFields.tsx';
import './credit-fields.css';

interface CreditFieldsProps {
  credit: Credit;
  /** The file of the picture that the credit is for, which may itself say some of it. */
  file?: Asset | null;
  onChange: (change: Partial<Credit>) => void;
}

/** What has to be said of who made something and under which terms it may be used. */
export function CreditFields({ credit, file = null, onChange }: CreditFieldsProps) {
  const missing = sayWhatIsMissing(credit);
  const { permission } = credit;
  const isPermission = credit.licence.name === 'Permission granted';
  return (
    <>
      {missing !== '' && (
        <p className="credit-missing">
          <CircleAlert aria-hidden size={15} />
          <span>{missing}</span>
        </p>
      )}
      {file && <FromFile credit={credit} file={file} onChange={onChange} />}
      <Field
        label="Credit line"
        placeholder="As it is printed"
        lines={2}
        value={credit.line}
        onChange={line => onChange({ line })}
      />
      <div className="credit-pair">
        <Field label="Creator" value={credit.creator} onChange={creator => onChange({ creator })} />
        <Field label="Source" value={credit.source} onChange={source => onChange({ source })} />
      </div>
      <LicenceFields licence={credit.licence} onChange={licence => onChange({ licence })} />
      {(isPermission || permission.note !== '' || permission.date !== '') && (
        <>
          <Field
            label="Permission"
            placeholder="Who gave it, and for what"
            lines={2}
            value={permission.note}
            onChange={note => onChange({ permission: { ...permission, note } })}
          />
          <Field
            label="Permission given on"
            placeholder="2026-11-24"
            value={permission.date}
            onChange={date => onChange({ permission: { ...permission, date } })}
            note={aboutDate(permission.date)}
          />
        </>
      )}
      <Field
        label="Usage terms"
        lines={2}
        value={credit.usageTerms}
        onChange={usageTerms => onChange({ usageTerms })}
      />
      <div className="credit-pair">
        <Field
          label="May be used until"
          placeholder="2027-12-31"
          value={credit.expiry}
          onChange={expiry => onChange({ expiry })}
          note={aboutExpiry(credit.expiry)}
        />
        <Field label="Year" value={credit.year} onChange={year => onChange({ year })} />
      </div>
      <Field
        label="Where the work is found"
        type="url"
        placeholder="https://"
        value={credit.url}
        onChange={url => onChange({ url })}
      />
    </>
  );
}

function aboutDate(date: string) {
  if (date === '' || isDate(date)) return null;
  return <span className="missing">Write a date as 2026-11-24.</span>;
}

function aboutExpiry(expiry: string) {
  if (!isExpired(expiry, new Date().toISOString())) return aboutDate(expiry);
  return <span className="missing">Expired.</span>;
}
