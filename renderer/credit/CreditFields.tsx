import { CircleAlert } from 'lucide-react';
import type { Credit } from '#shared/article/credit.ts';
import { licenceName } from '#shared/metadata/credit-line.ts';
import { knownLicences } from '#shared/metadata/known-licences.ts';
import { type Licence, noLicence } from '#shared/metadata/licence.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { missingFromLicence } from './missing-from-licence.ts';
import './credit-fields.css';

interface CreditFieldsProps {
  credit: Credit;
  onChange: (change: Partial<Credit>) => void;
}

/** What has to be said of who made something and under which terms it may be used. */
export function CreditFields({ credit, onChange }: CreditFieldsProps) {
  const missing = missingFromLicence(credit);
  const { licence } = credit;
  const setLicence = (change: Partial<Licence>) => onChange({ licence: { ...licence, ...change } });
  return (
    <>
      {missing.length > 0 && (
        <p className="credit-missing">
          <CircleAlert aria-hidden size={15} />
          <span>{`A Creative Commons credit also needs ${sentence.format(missing)}.`}</span>
        </p>
      )}
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
      <Choice
        label="Licence"
        value={chosenOf(licence)}
        options={choices}
        onChange={value => {
          const known = knownLicences[Number(value)];
          if (value === 'none') setLicence(noLicence());
          else if (known) setLicence(known);
        }}
      />
      <div className="credit-pair">
        <Field
          label="Name of the licence"
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
      <div className="credit-pair">
        <Field label="Year" value={credit.year} onChange={year => onChange({ year })} />
        <Field
          label="Where the work is found"
          type="url"
          placeholder="https://"
          value={credit.url}
          onChange={url => onChange({ url })}
        />
      </div>
    </>
  );
}

const choices = Object.fromEntries<string>([
  ['none', 'None named'],
  ...knownLicences.map((licence, i): [string, string] => [String(i), licenceName(licence)]),
  ['other', 'Another one, named below'],
]);

function chosenOf({ name, version, url }: Licence): string {
  if (name === '' && version === '' && url === '') return 'none';
  const known = knownLicences.findIndex(
    one => one.name === name && one.version === version && one.url === url,
  );
  return known === -1 ? 'other' : String(known);
}

const sentence = new Intl.ListFormat('en-GB', { type: 'conjunction' });
