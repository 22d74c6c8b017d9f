import type { Workspace } from '../session/workspace.ts';

/** Selects the next misspelt word, or says that there is none. */
export async function goToMisspelling(workspace: Workspace): Promise<void> {
  const { spelling } = workspace;
  if (!spelling.isOn) {
    workspace.tell(
      'info',
      'Spelling is not being checked.',
      [{ label: 'Check spelling', run: () => spelling.toggle() }],
      'spelling',
    );
    return;
  }
  if (!(await spelling.next())) workspace.tell('info', 'No misspelt words were found.', [], 'spelling');
}

/** Opens the menu of the text at the caret, for keyboards without a menu key. */
export function openTextMenu(): void {
  const field = document.activeElement;
  const selection = document.getSelection();
  if (!field) return;
  const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
  const { left, bottom } = box && box.bottom > 0 ? box : field.getBoundingClientRect();
  field.dispatchEvent(
    new PointerEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left, clientY: bottom }),
  );
}
