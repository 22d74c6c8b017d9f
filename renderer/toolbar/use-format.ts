import { useEffect, useState } from 'react';
import type { FormatState } from '../editor/editor-handle.ts';
import { useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';

const nowhere: FormatState = { block: 'other', marks: [], link: null, canUndo: false, canRedo: false };

/** What the caret stands in; changes only when that does, not with every key. */
export function useFormat(): FormatState {
  const editor = useStore(useWorkspace().editor);
  const [format, setFormat] = useState(nowhere);
  useEffect(() => {
    if (!editor) return;
    const stop = editor.watchFormat(setFormat);
    return () => {
      stop();
      setFormat(nowhere);
    };
  }, [editor]);
  return format;
}
