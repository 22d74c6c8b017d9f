import { useState } from 'react';
import { type Need, needs, type Profile, type ProfileRule } from '#shared/metadata/profile.ts';
import { type ProfileFieldName, profileFieldNames, profileFields } from '#shared/metadata/profile-fields.ts';

const needNames: Record<Need, string> = {
  required: 'Required',
  recommended: 'Recommended',
  optional: 'Optional',
};

const units = { characters: 'characters', words: 'words', entries: 'entries' };

interface RuleTableProps {
  profile: Profile;
  onChange: (rules: ProfileRule[]) => void;
}

/** Every field with what the profile asks of it. */
export function RuleTable({ profile, onChange }: RuleTableProps) {
  const set = (field: ProfileFieldName, change: Partial<ProfileRule>) => {
    const known = profile.rules.find(rule => rule.field === field);
    const rule: ProfileRule = { field, need: 'optional', least: null, most: null, ...known, ...change };
    const rules = known ? profile.rules.map(one => (one === known ? rule : one)) : [...profile.rules, rule];
    // A rule that asks for nothing is none.
    onChange(rules.filter(one => one.need !== 'optional' || one.least !== null || one.most !== null));
  };
  return (
    <div className="rule-frame">
      <table className="rules">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Need</th>
            <th scope="col">Least</th>
            <th scope="col">Most</th>
            <th scope="col">
              <span className="visually-hidden">Measure</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {profileFieldNames.map(field => {
            const { label, measure } = profileFields[field];
            const rule = profile.rules.find(one => one.field === field);
            return (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>
                  <select
                    aria-label={`Need of ${label}`}
                    value={rule?.need ?? 'optional'}
                    onChange={event =>
                      set(field, { need: needs.find(need => need === event.target.value) ?? 'optional' })
                    }
                  >
                    {needs.map(need => (
                      <option key={need} value={need}>
                        {needNames[need]}
                      </option>
                    ))}
                  </select>
                </td>
                {(['least', 'most'] as const).map(bound => (
                  <td key={bound}>
                    {measure !== null && (
                      <BoundField
                        key={`${profile.id} ${field}`}
                        label={`${bound === 'least' ? 'Least' : 'Most'} of ${label}`}
                        value={rule?.[bound] ?? null}
                        onChange={value => set(field, { [bound]: value })}
                      />
                    )}
                  </td>
                ))}
                <td className="rule-unit">{measure === null ? '' : units[measure]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface BoundFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A number or nothing; anything else stays typed and is not taken over. */
function BoundField({ label, value, onChange }: BoundFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? '' : String(value));
  const good = /^\d{0,6}$/.test(text.trim());
  return (
    <input
      inputMode="numeric"
      aria-label={label}
      aria-invalid={!good || undefined}
      title={good ? undefined : 'A whole number, or nothing'}
      value={text}
      onChange={event => {
        const typed = event.target.value;
        setDraft(typed);
        if (/^\d{0,6}$/.test(typed.trim())) onChange(typed.trim() === '' ? null : Number(typed));
      }}
      onBlur={() => good && setDraft(null)}
    />
  );
}
