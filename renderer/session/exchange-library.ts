import type { Workspace } from './workspace.ts';

/** Opens another library: one of the recent ones, or with null one that the user chooses. */
export async function openLibrary(workspace: Workspace, folder: string | null): Promise<void> {
  if (!(await workspace.leave())) return;
  const opened = await workspace.desk.call('library:open', { folder });
  if (!opened.ok) workspace.tell('error', opened.error.message);
  else if (opened.value) workspace.begin(opened.value);
}

/** Makes a library in a folder that the user chooses, and opens it. */
export async function makeLibrary(workspace: Workspace): Promise<void> {
  if (!(await workspace.leave())) return;
  const made = await workspace.desk.call('library:make');
  if (!made.ok) workspace.tell('error', made.error.message);
  else if (made.value) workspace.begin(made.value);
}

/** Copies the library to a folder that the user chooses and goes on there; the old one stays. */
export async function moveLibrary(workspace: Workspace): Promise<void> {
  if (!(await workspace.leave())) return;
  workspace.state.update({ moving: null });
  // Nothing can be typed behind it, so nothing is written to the old library after it was copied.
  workspace.show('moving');
  const moved = await workspace.desk.call('library:move');
  workspace.show(null);
  if (!moved.ok) {
    workspace.tell(moved.error.code === 'cancelled' ? 'info' : 'error', moved.error.message);
    return;
  }
  if (!moved.value) return;
  const { start, files, left } = moved.value;
  workspace.begin(start);
  workspace.tell(
    'info',
    `The library is now in ${start.library.folder}; its ${files} files were copied and compared with the originals. The old one is untouched in ${left}: delete it yourself when you no longer want it.`,
    [
      { label: 'Show the new one', run: () => void reveal(workspace, 'library') },
      { label: 'Show the old one', run: () => void reveal(workspace, 'left') },
    ],
  );
}

/** Shows a folder in the system's file manager. */
export async function reveal(
  workspace: Workspace,
  what: 'library' | 'quarantine' | 'backups' | 'left',
): Promise<void> {
  const shown = await workspace.desk.call('library:reveal', { what });
  if (!shown.ok) workspace.tell('error', shown.error.message);
}
