import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Before } from './Before.tsx';
import { describeFile } from './describe-file.ts';
import type { Candidate } from './import-state.ts';
import { PreviewText } from './PreviewText.tsx';
import { ReportChoices } from './ReportChoices.tsx';

/** One file of an import: what would become of it, and what can be decided about that. */
export function FileView({ file }: { file: Candidate }) {
  const { imports } = useWorkspace();
  const { id, looked, choices, problem } = file;
  if (!looked) return <p className="import-view import-why">This file is not read yet.</p>;
  const whole = (
    <label className="import-whole">
      <input
        type="checkbox"
        checked={choices.whole}
        onChange={event => void imports.decide(id, { whole: event.target.checked, keep: [] })}
      />
      Take the whole text as it is: nothing is recognised, nothing left out
    </label>
  );
  if ('error' in looked) {
    return (
      <div className="import-view">
        <p className="import-problem" role="alert">
          {looked.error.message}
        </p>
        {(looked.canTakeWhole || choices.whole) && whole}
      </div>
    );
  }
  const { preview } = looked;
  return (
    <section className="import-view" aria-label={`Preview of ${file.name}`}>
      {problem !== '' && (
        <div className="import-problem" role="alert">
          <p>{problem}</p>
          <Button onClick={() => void imports.accept()}>Try again</Button>
        </div>
      )}
      <Before preview={preview} />
      <p className="import-facts" dir="auto">
        {describeFile(file.name, preview)}
      </p>
      <PreviewText preview={preview} />
      {preview.canTakeWhole && whole}
      <ReportChoices
        preview={preview}
        keep={choices.keep}
        onKeep={keep => void imports.decide(id, { ...choices, keep })}
      />
    </section>
  );
}
