import {
  $addUpdateTag,
  $getEditor,
  $getSelection,
  $setSelection,
  type LexicalEditor,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';

/**
 * Leaves the caret where it was when the focus comes back by key or by script, e.g. from a dialog; by itself a
 * browser would put it at the start of the text. A click places it as ever. Returns the end of it.
 */
export function keepCaret(editor: LexicalEditor): () => void {
  let pointing = false;
  const onPointerDown = () => {
    pointing = true;
  };
  const onPointerUp = () => {
    pointing = false;
  };
  const onFocus = () => {
    if (pointing || isUpdating()) return;
    editor.update(
      () => {
        $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
        // A copy counts as changed, which makes Lexical write it to the page.
        $setSelection($getSelection()?.clone() ?? null);
      },
      { discrete: true },
    );
  };
  window.addEventListener('pointerup', onPointerUp, true);
  const stop = editor.registerRootListener((root, before) => {
    before?.removeEventListener('pointerdown', onPointerDown, true);
    before?.removeEventListener('focus', onFocus);
    root?.addEventListener('pointerdown', onPointerDown, true);
    root?.addEventListener('focus', onFocus);
  });
  return () => {
    window.removeEventListener('pointerup', onPointerUp, true);
    stop();
  };
}

/**
 * Whether an editor is carrying out a change: then Lexical itself focuses the text and puts the caret into it. An update
 * in the middle of that would be told before it, and undo would know the change twice and what was before it not at all.
 */
function isUpdating(): boolean {
  try {
    return $getEditor() !== null;
  } catch (error) {
    // Lexical has no other way to say that no update is under way.
    if (error instanceof Error) return false;
    throw error;
  }
}
