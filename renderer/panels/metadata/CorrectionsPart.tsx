import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Correction } from '#shared/metadata/history.ts';
import { deskZone } from '../../session/desk-zone.ts';
import { draftsOf } from '../../session/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckedField } from '../../ui/CheckedField.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { RemovedRow } from '../../ui/RemovedRow.tsx';
import '../../ui/card-list.css';
import type { FieldProps } from './panel-field.ts';
import { readTime, showTime, timeInWords } from './read-time.ts';

const types: Record<string, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
};

/** What was put right after publication, newest first. */
export function CorrectionsPart({ session, metadata, set }: FieldProps) {
  const { corrections } = metadata;
  const [removed, setRemoved] = useState<{ correction: Correction; at: number } | null>(null);
  const [added, setAdded] = useState(0);
  const cards = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (added > 0) cards.current?.querySelector('textarea')?.focus();
  }, [added]);
  const change = (at: number, fields: Partial<Correction>) =>
    set({ corrections: corrections.map((one, i) => (i === at ? { ...one, ...fields } : one)) });
  const add = () => {
    const today = showTime(new Date().toISOString(), deskZone).slice(0, 10);
    set({ corrections: [{ type: 'correction', text: '', date: today }, ...corrections] });
    setRemoved(null);
    setAdded(added + 1);
  };
  const remove = (at: number) => {
    const correction = corrections[at];
    if (!correction) return;
    set({ corrections: corrections.filter((_, i) => i !== at) });
    setRemoved({ correction, at });
  };
  const putBack = () => {
    if (removed) set({ corrections: corrections.toSpliced(removed.at, 0, removed.correction) });
    setRemoved(null);
  };
  return (
    <div ref={cards}>
      <Button className="card-add metadata-first" onClick={add}>
        <Plus aria-hidden size={15} />
        Add correction
      </Button>
      {removed && (
        <RemovedRow of={removed} onUndo={putBack}>
          {`Removed the ${types[removed.correction.type]?.toLowerCase() ?? removed.correction.type}.`}
        </RemovedRow>
      )}
      {corrections.map((correction, at) => {
        const name = `${types[correction.type] ?? correction.type} ${corrections.length - at}`;
        const known = types[correction.type] ? types : { ...types, [correction.type]: correction.type };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a correction has no id, and its number counts from the oldest
          <section className="card" key={corrections.length - at} aria-label={name}>
            <header>
              <h3>{name}</h3>
              <IconButton label={`Remove ${name}`} onClick={() => remove(at)}>
                <Trash2 aria-hidden size={14} />
              </IconButton>
            </header>
            <Choice
              label="Type"
              value={correction.type}
              options={known}
              onChange={type => change(at, { type })}
            />
            <Field
              label="What was put right"
              lines={3}
              value={correction.text}
              onChange={text => change(at, { text })}
              note={
                correction.text.trim() === '' && <span className="missing">Readers need to know what.</span>
              }
            />
            <CheckedField
              label={`Date of ${name.toLowerCase()}`}
              value={correction.date}
              show={stored => showTime(stored, deskZone)}
              read={text => readTime(text, deskZone, true)}
              onChange={date => change(at, { date })}
              drafts={draftsOf(session)}
              placeholder="2026-11-25"
              note={timeInWords(correction.date, deskZone)}
            />
          </section>
        );
      })}
    </div>
  );
}
