import { useEffect, useState } from 'react';
import { countWords } from '#shared/article/plain-text.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';

/** Milliseconds without another change of the selection before its words are counted. */
const pause = 150;

/** The words of the selection in the body, counted a moment after it was made; 0 while there is only a caret. */
export function useSelectedWords(editor: EditorHandle | null): number {
  const [words, setWords] = useState(0);
  useEffect(() => {
    if (!editor) return;
    let timer = 0;
    const stop = editor.texts.watch(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setWords(countWords(editor.selectedText())), pause);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
      setWords(0);
    };
  }, [editor]);
  return words;
}
