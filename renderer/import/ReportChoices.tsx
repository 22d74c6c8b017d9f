import { useId } from 'react';
import { textToKeep } from '#shared/exchange/import-choices.ts';
import type { ImportNote } from '#shared/exchange/import-note.ts';
import { sayWhere } from '#shared/exchange/say-where.ts';
import type { ImportPreview } from '#shared/ipc/import.ts';

interface ReportChoicesProps {
  preview: ImportPreview;
  keep: readonly number[];
  onKeep: (keep: number[]) => void;
}

const groups: readonly [kind: ImportNote['kind'], title: string][] = [
  ['lost', 'Could not be kept'],
  ['dropped', 'Left out'],
  ['recognised', 'Recognised'],
];

/** The report of an import that is not done yet; each text in it can be kept in the body instead. */
export function ReportChoices({ preview: { report, notes }, keep, onKeep }: ReportChoicesProps) {
  if (notes === 0) return <p className="import-none">Everything in the file is in the article.</p>;
  return (
    <div className="import-report">
      {groups.map(([kind, title]) => {
        const shown = report.filter(({ note }) => note.kind === kind);
        return (
          shown.length > 0 && (
            <section key={kind} aria-label={title}>
              <h4>
                {title} <span className="import-none">{shown.length}</span>
              </h4>
              <ul>
                {shown.map(({ index, note }) => (
                  <Note
                    key={index}
                    note={note}
                    kept={keep.includes(index)}
                    onKeep={on => onKeep(on ? [...keep, index] : keep.filter(other => other !== index))}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {notes > report.length && (
        <p className="import-none">{`${notes - report.length} more notes stand in the Import report of the article.`}</p>
      )}
    </div>
  );
}

function Note({ note, kept, onKeep }: { note: ImportNote; kept: boolean; onKeep: (on: boolean) => void }) {
  const id = useId();
  const { message, where, kind } = note;
  const text = textToKeep(note);
  return (
    <li className={`import-note import-note-${kind}`}>
      <p id={id} dir="auto">
        {message}
        {where && <span className="import-none">{` · ${sayWhere(where)}`}</span>}
      </p>
      {text !== null && kind !== 'recognised' && <blockquote dir="auto">{text}</blockquote>}
      {text !== null && (
        <label>
          <input
            type="checkbox"
            aria-describedby={id}
            checked={kept}
            onChange={event => onKeep(event.target.checked)}
          />
          {kind === 'recognised' ? (wayBack[note.code] ?? 'Keep it in the text') : 'Keep this in the text'}
        </label>
      )}
    </li>
  );
}

/** How the way back from a guess is called, by the code of its note. */
const wayBack: Record<string, string> = {
  headline: 'Do not take it as headline: keep it in the text',
  dek: 'Do not take it as dek: keep it in the text',
  byline: 'Do not take it as byline: keep it in the text',
  author: 'Do not take it as an author: keep it in the text',
  credit: 'Do not take it as a credit: keep it in the text',
  published: 'Do not take it as the date: keep it in the text',
};
