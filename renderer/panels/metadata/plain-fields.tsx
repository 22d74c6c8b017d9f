import type { TermKind } from '#shared/ipc/terms.ts';
import { draftsOf } from '../../session/drafts.ts';
import { CheckedField } from '../../ui/CheckedField.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { aboutAddress } from './about-value.ts';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';
import { useLibraryTerms } from './use-library-terms.ts';

type TextName =
  | 'slugline'
  | 'shortHeadline'
  | 'creditLine'
  | 'copyrightHolder'
  | 'copyrightNotice'
  | 'usageTerms'
  | 'seoTitle'
  | 'seoDescription';

/** A field of plain text. */
export function textField(name: TextName, label: string, lines = 1, placeholder = '') {
  return function TextPart({ metadata, set, state, findings }: FieldProps) {
    return (
      <Field
        label={label}
        lines={lines}
        placeholder={placeholder}
        value={metadata[name]}
        onChange={value => set({ [name]: value })}
        note={<Notes state={state} findings={findings} />}
      />
    );
  };
}

/** A field of plain text that is completed from the library. */
export function knownField(
  name: 'dateline' | 'section' | 'genre' | 'source',
  label: string,
  placeholder = '',
) {
  return function KnownPart({ metadata, set, state, findings }: FieldProps) {
    return (
      <SuggestField
        label={label}
        placeholder={placeholder}
        value={metadata[name]}
        suggest={useLibraryTerms(name)}
        onChange={value => set({ [name]: value })}
        note={<Notes state={state} findings={findings} />}
      />
    );
  };
}

/** A web address; what is none is not stored. */
export function AddressPart({ session, metadata, set, state, findings }: FieldProps) {
  return (
    <CheckedField
      label="Canonical address"
      placeholder="https://"
      value={metadata.canonicalUrl}
      show={value => value}
      read={text =>
        aboutAddress(text)?.wrong ? { wrong: 'A whole web address has https:// in front.' } : { value: text }
      }
      onChange={canonicalUrl => set({ canonicalUrl })}
      drafts={draftsOf(session)}
      note={<Notes state={state} findings={findings} />}
    />
  );
}

const oneToNine = (first: string, last: string) => ({
  '': 'Not set',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => [
      String(n),
      n === 1 ? `1, ${first}` : n === 9 ? `9, ${last}` : String(n),
    ]),
  ),
});
const scales = { urgency: oneToNine('most urgent', 'least'), priority: oneToNine('first', 'last') };

/** A number from 1 to 9, or none. */
export function scaleField(name: 'urgency' | 'priority', label: string) {
  return function ScalePart({ metadata, set, state, findings }: FieldProps) {
    return (
      <div>
        <Choice
          label={label}
          value={String(metadata[name] ?? '')}
          options={scales[name]}
          onChange={value => set({ [name]: value === '' ? null : Number(value) })}
        />
        <div className="field-note">
          <Notes state={state} findings={findings} />
        </div>
      </div>
    );
  };
}

/** Keywords as chips. */
export function KeywordsPart({ metadata, set, state, findings }: FieldProps) {
  return (
    <Chips
      label="Keywords"
      placeholder="Enter or comma adds one"
      values={metadata.keywords}
      suggest={useLibraryTerms('keywords', metadata.keywords)}
      onChange={keywords => set({ keywords })}
      note={<Notes state={state} findings={findings} />}
    />
  );
}

/** Things that have a name and perhaps a code, as chips. */
export function topicsField(name: 'people' | 'organisations' | 'events' | 'places', label: string) {
  const kind: TermKind = name;
  return function TopicsPart({ metadata, set, state, findings }: FieldProps) {
    const topics = metadata[name];
    const names = topics.map(topic => topic.name);
    return (
      <Chips
        label={label}
        values={[...new Set(names)]}
        suggest={useLibraryTerms(kind, names)}
        onChange={values =>
          set({
            [name]: values.map(
              value => topics.find(topic => topic.name === value) ?? { name: value, uri: '' },
            ),
          })
        }
        onTake={taken => set({ [name]: [...topics, { name: taken.name, uri: taken.key }] })}
        note={<Notes state={state} findings={findings} />}
      />
    );
  };
}
