import { CalendarClock } from 'lucide-react';
import { useRef } from 'react';
import { deskZone } from '../../session/desk-zone.ts';
import { draftsOf } from '../../session/drafts.ts';
import { CheckedField } from '../../ui/CheckedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { About } from './about-value.ts';
import { Notes } from './Notes.tsx';
import type { FieldProps } from './panel-field.ts';
import { readTime, showTime, timeInWords } from './read-time.ts';

type TimeName = 'embargo' | 'expiry' | 'published' | 'created' | 'modified';

interface TimeFieldProps extends FieldProps {
  label: string;
  name: TimeName;
  /** A day alone is enough. */
  days?: boolean;
}

/** A time in the zone of the desk, typed or picked; it is stored in UTC. */
export function TimeField({
  session,
  metadata,
  set,
  state,
  findings,
  label,
  name,
  days = false,
}: TimeFieldProps) {
  const picker = useRef<HTMLInputElement>(null);
  const value = metadata[name];
  return (
    <CheckedField
      label={label}
      value={value}
      show={stored => showTime(stored, deskZone)}
      read={text => readTime(text, deskZone, days)}
      onChange={time => set({ [name]: time })}
      drafts={draftsOf(session)}
      placeholder={days ? '2026-11-25 or 2026-11-25 17:00' : '2026-11-25 17:00'}
      note={<Notes state={state} findings={findings} about={aboutTime(value, days)} />}
      action={type => (
        <span className="metadata-pick">
          <IconButton label={`Pick ${label.toLowerCase()}`} onClick={() => picker.current?.showPicker()}>
            <CalendarClock aria-hidden size={15} />
          </IconButton>
          <input
            ref={picker}
            type="datetime-local"
            tabIndex={-1}
            aria-hidden
            value={showTime(value, deskZone).replace(' ', 'T')}
            onChange={event => type(event.target.value.replace('T', ' '))}
          />
        </span>
      )}
    />
  );
}

function aboutTime(value: string, days: boolean): About | null {
  if (value === '') return days ? null : { words: `In the zone of this desk, ${deskZone}`, wrong: false };
  const words = timeInWords(value, deskZone);
  return words === ''
    ? { words: 'This is no date that Galley can read.', wrong: true }
    : { words, wrong: false };
}
