import { type RefObject, useEffect, useRef } from 'react';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileList } from './FileList.tsx';
import { FileView } from './FileView.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { isKnown, takenOf } from './import-state.ts';
import './import.css';

const whyReadOnlyOf = (state: WorkspaceState) => state.library.whyReadOnly;

/** What files would become, before any of it is in the library. */
export function ImportDialog() {
  const { imports, state } = useWorkspace();
  const { files, active, busy, remarks } = useStore(imports.state);
  const whyReadOnly = usePart(state, whyReadOnlyOf);
  const writable = usePart(state, isWritable);
  const main = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const several = files.length > 1;
  useFocusWhenRead(busy !== null, several ? list : main);
  const taken = takenOf(files).length;
  const again = files.some(isKnown);
  const shown = files.find(file => file.id === active);
  return (
    <Dialog
      title="Import"
      description="Nothing is in the library yet. Look at what was recognised and left out, then import it."
      size="large"
      onClose={() => imports.close()}
    >
      {remarks.length > 0 && (
        <div className="import-remarks" role="status">
          {remarks.map(remark => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      )}
      <div className={several ? 'import-sheet import-several' : 'import-sheet'}>
        {several && <FileList files={files} active={active} ref={list} />}
        {shown && <FileView key={shown.id} file={shown} />}
      </div>
      <footer className="import-footer">
        {busy ? (
          <ImportProgress busy={busy} onCancel={() => imports.cancel()} />
        ) : (
          <>
            {!writable && <p className="import-why">{`This library can only be read. ${whyReadOnly}`}</p>}
            <Button onClick={() => imports.close()}>Cancel</Button>
            <Button
              look="primary"
              ref={main}
              disabled={taken === 0 || !writable}
              onClick={() => void imports.accept()}
            >
              {several
                ? `Import ${taken === 1 ? '1 article' : `${taken} articles`}`
                : again
                  ? 'Import again'
                  : 'Import'}
            </Button>
          </>
        )}
      </footer>
    </Dialog>
  );
}

/** Brings the focus to where one goes on when everything is read, unless the user has gone somewhere already. */
function useFocusWhenRead(busy: boolean, target: RefObject<HTMLElement | null>): void {
  const read = useRef(false);
  useEffect(() => {
    if (busy || read.current) return;
    read.current = true;
    const { activeElement } = document;
    if (activeElement?.closest('.import-sheet')) return;
    // A key that was meant to import a new file must not import a known one again.
    const known = document.querySelector<HTMLElement>(
      '.import-sheet:not(.import-several) .import-before button',
    );
    (known ?? target.current)?.focus();
  }, [busy, target]);
}
