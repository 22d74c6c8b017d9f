import { allowedHref } from '#shared/article/href.ts';
import { licenceName } from '#shared/metadata/credit-line.ts';
import { type Licence, noLicence } from '#shared/metadata/licence.ts';
import { knownLicence, licenceAt, licences } from '#shared/metadata/licences.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import './credit-fields.css';

interface LicenceFieldsProps {
  licence: Licence;
  onChange: (licence: Licence) => void;
}

/** A licence from the list, or one that is named by hand; the address of a known one chooses it. */
export function LicenceFields({ licence, onChange }: LicenceFieldsProps) {
  const set = (change: Partial<Licence>) => onChange({ ...licence, ...change });
  const known = knownLicence(licence);
  const isNone = licenceName(licence) + licence.url === '';
  return (
    <>
      <Choice
        label="Licence"
        value={isNone ? 'none' : known ? licenceName(known) : 'other'}
        options={choices}
        onChange={value => {
          const chosen = licences.find(one => licenceName(one) === value);
          if (value === 'none') set(noLicence());
          else if (chosen) set(withoutKind(chosen));
          else set({ name: licence.name || 'Other', url: known ? '' : licence.url });
        }}
      />
      {!isNone && !(known && known.url === '') && (
        <>
          <div className="credit-pair">
            <Field
              label="Name of the licence"
              placeholder="CC BY"
              value={licence.name}
              onChange={name => set({ name })}
            />
            <Field
              label="Version"
              placeholder="4.0"
              value={licence.version}
              onChange={version => set({ version })}
            />
          </div>
          <Field
            label="Licence address"
            type="url"
            placeholder="https://"
            value={licence.url}
            onChange={url => {
              const found = licenceAt(url);
              // Only what nobody has written yet follows from the address.
              set(found && licence.name === '' ? { ...withoutKind(found), url } : { url });
            }}
            note={
              licence.url !== '' &&
              !isWebAddress(licence.url) && (
                <span className="missing">A whole web address has https:// in front.</span>
              )
            }
          />
        </>
      )}
    </>
  );
}

function isWebAddress(url: string): boolean {
  return allowedHref(url) && !url.startsWith('mailto:');
}

function withoutKind({ name, version, url }: Licence): Licence {
  return { name, version, url };
}

const choices = Object.fromEntries<string>([
  ['none', 'None named'],
  ...licences.map((licence): [string, string] => [licenceName(licence), licenceName(licence)]),
  ['other', 'Another one, named below'],
]);
