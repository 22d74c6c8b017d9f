import { type FormEvent, useEffect, useState } from 'react';
import type { ExportedSeveral } from '#shared/exchange/exported-several.ts';
import type { FormatInfo } from '#shared/exchange/format-info.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { chosenFormats, rememberFormats } from './chosen-formats.ts';
import { ExportedList } from './ExportedList.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { recordExports } from './record-exports.ts';
import './export.css';

/** Exports all the picked articles to one folder, one after the other, and says what became of each. */
export function ExportSeveralDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { desk } = workspace;
  // Kept while the dialog is open, whatever is picked in the list.
  const [ids] = useState(() => workspace.shelf.state.get().leaving);
  const [formats, setFormats] = useState<readonly FormatInfo[]>([]);
  const [chosen, setChosen] = useState(chosenFormats);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [ending, setEnding] = useState(false);
  const [outcome, setOutcome] = useState<ExportedSeveral | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    void desk.call('export:listFormats').then(listed => {
      if (listed.ok) setFormats(listed.value);
      else setFailure(listed.error.message);
    });
    return desk.on('export:progressed', setProgress);
  }, [desk]);
  const busy = progress !== null;
  const choose = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter(other => other !== id);
    setChosen(next);
    rememberFormats(next);
  };
  const exportNow = async () => {
    const session = workspace.state.get().open?.session ?? null;
    const unsaved = session && ids.includes(session.id) ? await session.flush() : null;
    if (unsaved !== null) {
      setFailure(`The open article is not saved, so nothing was exported. ${unsaved}`);
      return;
    }
    const wanted = formats.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
    const request = { ids: [...ids], formats: wanted, open: session?.id ?? null };
    const exported = await desk.call('export:several', request);
    if (!exported.ok) {
      setFailure(exported.error.message);
      return;
    }
    if (exported.value === null) return;
    setFailure('');
    setOutcome(exported.value);
    const own = exported.value.outcomes.find(({ id }) => id === session?.id);
    if (session && own) recordExports(session, own.revision, own.receipts, new Date().toISOString(), false);
    await workspace.refreshList();
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setProgress({ done: 0, total: ids.length });
    await exportNow();
    setProgress(null);
    setEnding(false);
  };
  const end = () => {
    setEnding(true);
    void desk.call('export:cancel');
  };
  const many = ids.length === 1 ? '1 article' : `${number.format(ids.length)} articles`;
  return (
    <Dialog
      title={`Export ${many}`}
      description="All go to one folder of your choice, each under its own name; nothing there is written over. Every file is opened again and compared with its article."
      onClose={busy ? end : onClose}
    >
      <form className="dialog-form" onSubmit={event => void onSubmit(event)}>
        {!busy && !outcome && <FormatChoice formats={formats} chosen={chosen} onChoose={choose} />}
        {busy && (
          <div className="export-progress">
            <progress aria-label="Exported articles" value={progress.done} max={progress.total} />
            <p role="status">{describeProgress(progress, ending)}</p>
          </div>
        )}
        <div aria-live="polite">
          {failure !== '' && !busy && <p className="export-failed">{failure}</p>}
          {outcome && !busy && <ExportedList outcome={outcome} formats={formats} />}
        </div>
        <footer>
          {busy ? (
            <Button disabled={ending} onClick={end}>
              Stop
            </Button>
          ) : (
            <Button look={outcome ? 'primary' : 'plain'} onClick={onClose}>
              {outcome ? 'Done' : 'Cancel'}
            </Button>
          )}
          {!outcome && (
            <Button
              look="primary"
              type="submit"
              disabled={busy || !formats.some(({ id }) => chosen.includes(id))}
            >
              Export…
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}

function describeProgress({ done, total }: { done: number; total: number }, ending: boolean): string {
  if (ending) return 'Stopping after this article; what is exported stays.';
  return done === 0 ? 'Waiting for a folder…' : `${number.format(done)} of ${number.format(total)} articles`;
}

const number = new Intl.NumberFormat('en-GB');
