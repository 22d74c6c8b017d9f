import { type RefObject, useEffect, useState } from 'react';

/**
 * The words selected with the pointer in the body, once the pointer has been let go; null for a caret, while a key is
 * pressed on, and for a selection made by keyboard, whose maker has the shortcuts at hand.
 */
export function useTextSelection(pane: RefObject<HTMLElement | null>): Range | null {
  const [range, setRange] = useState<Range | null>(null);
  useEffect(() => {
    const element = pane.current;
    const onPointerUp = () => setTimeout(() => setRange(selectedRange(element)));
    const onChange = () => setRange(before => (before && !isSelecting(element) ? null : before));
    const onKeyDown = (event: KeyboardEvent) => {
      if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key) && !event.ctrlKey && !event.metaKey)
        setRange(null);
    };
    element?.addEventListener('pointerup', onPointerUp);
    document.addEventListener('selectionchange', onChange);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('pointerup', onPointerUp);
      document.removeEventListener('selectionchange', onChange);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [pane]);
  return range;
}

/** Whether more than a caret stands in the body; asked with each move of the caret, so it looks at no words. */
function isSelecting(pane: HTMLElement | null): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const body = pane?.querySelector('.article-body');
  return body?.contains(selection.anchorNode) === true && body.contains(selection.focusNode);
}

function selectedRange(pane: HTMLElement | null): Range | null {
  const selection = document.getSelection();
  if (!selection || !isSelecting(pane)) return null;
  return selection.toString().trim() === '' ? null : selection.getRangeAt(0);
}
