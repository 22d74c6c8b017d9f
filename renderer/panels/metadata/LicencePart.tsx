import { licenceName } from '#shared/metadata/credit-line.ts';
import { noLicence } from '#shared/metadata/licence.ts';
import { licences } from '#shared/metadata/licences.ts';
import { draftsOf } from '../../session/drafts.ts';
import { CheckedField } from '../../ui/CheckedField.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { aboutAddress } from './about-value.ts';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';

const choices = Object.fromEntries<string>([
  ['none', 'None named'],
  ...licences.map((licence, i): [string, string] => [String(i), licenceName(licence)]),
  ['other', 'Another one, named below'],
]);

/** The licence of the piece: a known one, or another by name and address. */
export function LicencePart({ session, metadata, set, state, findings }: FieldProps) {
  const { licence } = metadata;
  const known = licences.findIndex(
    ({ name, version, url }) => name === licence.name && version === licence.version && url === licence.url,
  );
  const none = licence.name === '' && licence.version === '' && licence.url === '';
  const chosen = none ? 'none' : known === -1 ? 'other' : String(known);
  return (
    <div className="panel-fields">
      <Choice
        label="Licence"
        value={chosen}
        options={choices}
        onChange={value => {
          const one = licences[Number(value)];
          if (value === 'none') set({ licence: { ...licence, ...noLicence() } });
          else if (one) {
            const { name, version, url } = one;
            set({ licence: { ...licence, name, version, url } });
          } else set({ licence: { ...licence, name: licence.name || 'Other', url: '' } });
        }}
      />
      {chosen === 'other' && (
        <>
          <div className="panel-pair">
            <Field
              label="Name of the licence"
              value={licence.name}
              onChange={name => set({ licence: { ...licence, name } })}
            />
            <Field
              label="Version"
              value={licence.version}
              onChange={version => set({ licence: { ...licence, version } })}
            />
          </div>
          <CheckedField
            label="Licence address"
            placeholder="https://"
            value={licence.url}
            show={value => value}
            read={text =>
              aboutAddress(text)?.wrong
                ? { wrong: 'A whole web address has https:// in front.' }
                : { value: text }
            }
            onChange={url => set({ licence: { ...licence, url } })}
            drafts={draftsOf(session)}
          />
        </>
      )}
      <div className="field-note">
        <Notes state={state} findings={findings} />
      </div>
    </div>
  );
}
