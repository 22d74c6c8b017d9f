import { useEffect, useState } from 'react';
import type { FormatState } from '../editor/editor-handle.ts';
import { Store } from '../session/store.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';

/** What the buttons show: what the caret stands in, and whether the article has anything to undo or to do again. */
export interface ToolState extends FormatState {
  canUndo: boolean;
  canRedo: boolean;
}

const nowhere: FormatState = { block: 'other', marks: [], link: null };

const nothing = new Store({ canUndo: false, canRedo: false });
const logOf = ({ open }: WorkspaceState) => open?.session.undoLog.state ?? nothing;

/** Follows the state of the tools; it changes only when something of it does. */
export function useFormat(): ToolState {
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
