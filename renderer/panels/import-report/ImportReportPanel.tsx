import type { ImportNote } from '#shared/exchange/import-note.ts';
import { placeOfNote } from '#shared/exchange/place-of-note.ts';
import { isWritable } from '../../session/follow-mode.ts';
import { useField, usePart } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import type { PanelProps } from '../panel.ts';
import { NoteList } from './NoteList.tsx';
import { Origin } from './Origin.tsx';
import './import-report.css';

/** What an import recognised, left out and could not keep; what was left out can be taken back. */
export function ImportReportPanel({ session }: PanelProps) {
  const workspace = useWorkspace();
  const provenance = useField(session, 'provenance');
  const writable = usePart(workspace.state, isWritable);
  if (!provenance) {
    return <p className="panel-hint">This article was begun here; nothing was imported into it.</p>;
  }
  const { report } = provenance;
  const putBack = (note: ImportNote) => {
    const editor = workspace.editor.get();
    if (!editor || note.text === null) return;
    editor.insertParagraphAt(placeOfNote(report, note), note.text);
    const restored = report.map(other => (other === note ? { ...note, restored: true } : other));
    session.setFields({ provenance: { ...provenance, report: restored } });
  };
  const shared = { session, report, onPutBack: putBack };
  return (
    <>
      <Origin provenance={provenance} />
      <div className="origin-actions">
        <Button onClick={() => void workspace.imports.giveBack([session.id])}>Save original file…</Button>
        <Button disabled={!writable} onClick={() => workspace.imports.askToUndo([session.id])}>
          Undo import…
        </Button>
      </div>
      <NoteList title="Could not be kept" kind="lost" {...shared} />
      <NoteList title="Left out" kind="dropped" {...shared} />
      <NoteList title="Recognised" kind="recognised" {...shared} />
    </>
  );
}
