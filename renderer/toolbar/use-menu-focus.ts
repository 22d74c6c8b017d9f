import { useWorkspace } from '../session/workspace-context.ts';

/** For a menu over the text: when it closes, the focus goes back into the text unless a dialog has taken it. */
export function useMenuFocus(): (event: Event) => void {
  const workspace = useWorkspace();
  return event => {
    event.preventDefault();
    if (workspace.state.get().dialog === null) workspace.editor.get()?.focus();
  };
}
