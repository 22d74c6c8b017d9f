import { useId, useState } from 'react';
import { embargoBeforeDue } from '#shared/checks/embargo-and-expiry.ts';
import type { Time } from '#shared/clock.ts';
import { instantToLocal, localToInstant } from '#shared/workflow/zoned-time.ts';
import { Findings } from '../../findings/Findings.tsx';
import { useFindings } from '../../findings/use-findings.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { deskZone } from '../../session/desk-zone.ts';
import { useField } from '../../session/use-store.ts';
import { DueMark } from '../../workflow/DueMark.tsx';

const zones = [
  deskZone,
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== deskZone && zone !== 'UTC'),
];

const dueChecks = [embargoBeforeDue];

interface DueFieldsProps {
  session: ArticleSession;
  dueAt: Time | '';
  onChange: (dueAt: Time | '') => void;
}

/** When the piece is due, on the clock of a time zone of one's choice. */
export function DueFields({ session, dueAt, onChange }: DueFieldsProps) {
  const status = useField(session, 'status');
  const findings = useFindings(session, dueChecks);
  const [zone, setZone] = useState(deskZone);
  const id = useId();
  const local = dueAt === '' ? '' : instantToLocal(dueAt, zone);
  return (
    <div className="field">
      <label htmlFor={id}>Due</label>
      <div className="workflow-due">
        <input
          id={id}
          type="datetime-local"
          value={local}
          onChange={event => {
            const { value } = event.target;
            if (value === '') onChange('');
            else onChange(localToInstant(value, zone) ?? dueAt);
          }}
        />
        <select aria-label="Time zone" value={zone} onChange={event => setZone(event.target.value)}>
          {zones.map(name => (
            <option key={name} value={name}>
              {name === deskZone ? `${name} (here)` : name}
            </option>
          ))}
        </select>
      </div>
      <p className="field-note">
        <DueMark dueAt={dueAt} status={status} />
      </p>
      <Findings findings={findings} />
    </div>
  );
}
