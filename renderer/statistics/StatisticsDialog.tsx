import { type FormEvent, useState } from 'react';
import { usePart, useStore } from '../session/use-store.ts';
import type { OpenArticle, WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { type Length, measureBody, measureText } from './count-text.ts';
import { readWords } from './progress.ts';
import { describeReadingTime, paceOf } from './reading-time.ts';
import './statistics.css';

const number = new Intl.NumberFormat('en-GB');

const rows = [
  ['Words', 'words'],
  ['Characters', 'characters'],
  ['Characters without spaces', 'charactersWithoutSpaces'],
  ['Sentences', 'sentences'],
  ['Paragraphs', 'paragraphs'],
] as const satisfies readonly (readonly [string, keyof Length])[];

const goalOf = (state: WorkspaceState) => state.settings.sessionGoal;

/** How long the article and the selection are, and what length is aimed at. */
export function StatisticsDialog({ open, onClose }: { open: OpenArticle; onClose: () => void }) {
  const workspace = useWorkspace();
  const { session, aids } = open;
  const [article] = useState(() => session.present());
  const [whole] = useState(() => measureBody(article.body));
  const [selected] = useState(() => measureText(workspace.editor.get()?.selectedText() ?? ''));
  const { target } = useStore(aids);
  const goal = usePart(workspace.state, goalOf);
  const [least, setLeast] = useState(shown(target?.least));
  const [most, setMost] = useState(shown(target?.most));
  const [sitting, setSitting] = useState(shown(goal));
  const hasSelection = selected.words > 0;
  const language = article.metadata.language;

  const wanted = { least: readWords(least), most: readWords(most), goal: readWords(sitting) };
  const crossed =
    typeof wanted.least === 'number' && typeof wanted.most === 'number' && wanted.least > wanted.most;
  const wrong = Object.values(wanted).includes(undefined)
    ? 'A length is a whole number of words, such as 800; an empty field is no target.'
    : crossed
      ? 'The shortest length is longer than the longest.'
      : '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong !== '') return;
    const next = { least: wanted.least ?? null, most: wanted.most ?? null };
    aids.update({ target: next.least === null && next.most === null ? null : next });
    workspace.saveSettings({ sessionGoal: wanted.goal ?? null });
    onClose();
  };
  return (
    <Dialog
      title="Statistics and targets"
      description="The body of the article, without headline, dek and byline."
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={onSubmit}>
        <table className="statistics">
          <thead>
            <tr>
              <td />
              <th scope="col">Article</th>
              {hasSelection && <th scope="col">Selection</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, key]) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{number.format(whole[key])}</td>
                {hasSelection && <td>{number.format(selected[key])}</td>}
              </tr>
            ))}
            <tr>
              <th scope="row">
                Reading time <small>{`at ${paceOf(language)} words a minute`}</small>
              </th>
              <td>{describeReadingTime(whole.words, language)}</td>
              {hasSelection && <td>{describeReadingTime(selected.words, language)}</td>}
            </tr>
          </tbody>
        </table>
        <div className="targets">
          <Field label="At least" value={least} onChange={setLeast} placeholder="words" />
          <Field label="At most" value={most} onChange={setMost} placeholder="words" />
          <Field label="In one session" value={sitting} onChange={setSitting} placeholder="words" />
        </div>
        {wrong !== '' && (
          <p className="missing" role="alert">
            {wrong}
          </p>
        )}
        <footer>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={wrong !== ''}>
            Set targets
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function shown(words: number | null | undefined): string {
  return words == null ? '' : number.format(words);
}
