import { useEffect, useState } from 'react';
import type { FormatState } from '../editor/editor-handle.ts';
import { Store } from '../session/store.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';

const nowhere: FormatState = { block: 'other', marks: [], link: null, canUndo: false, canRedo: false };

const nothing = new Store({ canUndo: false, canRedo: false });
const logOf = ({ open }: WorkspaceState) => open?.session.undoLog.state ?? nothing;

/** What the caret stands in, and whether the article has anything to undo; changes only when that does. */
export function useFormat(): FormatState {
  const workspace = useWorkspace();
  const editor = useStore(workspace.editor);
  const steps = useStore(usePart(workspace.state, logOf));
  const [format, setFormat] = useState(nowhere);
  useEffect(() => {
    if (!editor) return;
    const stop = editor.watchFormat(setFormat);
    return () => {
      stop();
      setFormat(nowhere);
    };
  }, [editor]);
  return { ...format, ...steps };
}
