import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Workspace } from '../session/workspace.ts';
import './drop-target.css';

/**
 * Takes files that are dropped anywhere onto the window: they are looked at to be imported. Pictures over the text are
 * the text's, which says so by having prevented what the browser would do.
 */
export function DropTarget({ workspace }: { workspace: Workspace }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      const taken = event.defaultPrevented;
      // Otherwise the browser would open the file in the place of the window.
      event.preventDefault();
      const free = isFree(workspace);
      if (!free && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
      setOver(free && !taken);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      const taken = event.defaultPrevented;
      event.preventDefault();
      if (isFree(workspace)) void workspace.imports.drop(event.dataTransfer, taken);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const listeners = { dragover: onDragOver, drop: onDrop, dragleave: onDragLeave };
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name, listener as EventListener);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name, listener as EventListener);
      }
    };
  }, [workspace]);
  if (!over) return null;
  return (
    <div className="drop-target" aria-hidden>
      <p>
        <Download size={20} />
        Drop to look at it and import it
      </p>
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** A dialog has the window to itself; that of the import takes more files. */
function isFree(workspace: Workspace): boolean {
  const { dialog, phase } = workspace.state.get();
  const { busy } = workspace.imports.state.get();
  return phase === 'ready' && (dialog === null || dialog === 'import') && busy?.doing !== 'importing';
}
