import type { LexicalEditor } from 'lexical';

const typing = ['keydown', 'beforeinput', 'paste', 'cut', 'drop', 'compositionstart'] as const;

/**
 * Lets nothing be typed into an editor while a paste is under way, so that it comes where the caret was. Escape calls
 * `cancel`. Focus and selection stay. Returns the end of it.
 */
export function holdInput(editor: LexicalEditor, cancel: () => void): () => void {
  const hold = (event: Event) => {
    const root = editor.getRootElement();
    if (!(event.target instanceof Node) || !root?.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.key === 'Escape') cancel();
  };
  for (const name of typing) window.addEventListener(name, hold, { capture: true });
  return () => {
    for (const name of typing) window.removeEventListener(name, hold, { capture: true });
  };
}
