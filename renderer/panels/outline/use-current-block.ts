import { useEffect, useState } from 'react';
import { topBlockIndex } from '../../article/read-place.ts';
import { useStore } from '../../session/use-store.ts';
import type { Workspace } from '../../session/workspace.ts';

/** Milliseconds of rest after scrolling or moving the caret. */
const pause = 120;

/** The index of the block that one is at: of the caret after it moved, of the upper edge after scrolling. */
export function useCurrentBlock(workspace: Workspace): number {
  const editor = useStore(workspace.editor);
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const pane = document.querySelector<HTMLElement>('.article-pane');
    if (!editor || !pane) return;
    let timer = 0;
    const soon = (find: () => number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIndex(find()), pause);
    };
    const atCaret = () => {
      const block = editor.texts.selected()?.key;
      const id = editor.texts.read().find(({ key }) => key === block)?.block;
      const found = editor.readBody().findIndex(other => other.id === id);
      return found < 0 ? topBlockIndex(pane) : found;
    };
    const onScroll = () => soon(() => topBlockIndex(pane));
    const stop = editor.texts.watch(() => soon(atCaret));
    pane.addEventListener('scroll', onScroll, { passive: true });
    soon(atCaret);
    return () => {
      stop();
      window.clearTimeout(timer);
      pane.removeEventListener('scroll', onScroll);
    };
  }, [editor]);
  return index;
}
