import { useId } from 'react';
import { wordCount } from '#shared/article/plain-text.ts';
import { describeLength } from '#shared/workflow/length.ts';
import type { Workflow } from '#shared/workflow/workflow.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { usePart } from '../../session/use-store.ts';

const number = new Intl.NumberFormat('en-GB');

interface PlannedLengthProps {
  session: ArticleSession;
  planned: Workflow['plannedWords'];
  onChange: (planned: Workflow['plannedWords']) => void;
}

/** How long the piece is planned to be, and how long it is. */
export function PlannedLength({ session, planned, onChange }: PlannedLengthProps) {
  const words = usePart(session.article, wordCount);
  const told = describeLength(words, planned);
  const wrong = told.endsWith('too long');
  return (
    <div className="field">
      <div className="panel-pair">
        <Length
          label="Words, at least"
          value={planned.least}
          onChange={least => onChange({ ...planned, least })}
        />
        <Length label="At most" value={planned.most} onChange={most => onChange({ ...planned, most })} />
      </div>
      <p className="field-note">
        {number.format(words)} written
        {told !== '' && (
          <>
            {', '}
            <span className={wrong ? 'missing' : undefined}>{told}</span>
          </>
        )}
      </p>
    </div>
  );
}

function Length(props: { label: string; value: number | null; onChange: (value: number | null) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <div className="field-row">
        <input
          id={id}
          type="number"
          min={0}
          step={50}
          value={props.value ?? ''}
          onChange={event => {
            const count = Math.trunc(event.target.valueAsNumber);
            props.onChange(Number.isFinite(count) && count >= 0 ? count : null);
          }}
        />
      </div>
    </div>
  );
}
