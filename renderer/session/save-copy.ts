import type { Workspace } from './workspace.ts';

/** Writes the open article, as it stands in the window, into a folder that the user chooses. */
export async function saveCopy(workspace: Workspace): Promise<void> {
  const { open } = workspace.state.get();
  if (!open) return;
  const article = open.session.present();
  const copied = await workspace.desk.call('article:saveCopy', { article });
  if (!copied.ok) {
    workspace.tell('error', copied.error.message);
    return;
  }
  if (!copied.value) return;
  const { path, pictures, missing } = copied.value;
  workspace.tell(
    missing.length > 0 ? 'error' : 'info',
    `A copy of the article as it stands in this window is at ${path}${describePictures(pictures, missing.length)}. Import brings it into a library again.`,
    [{ label: 'Show in folder', run: () => void show(workspace, path) }],
    'copy elsewhere',
  );
}

function describePictures(there: number, missing: number): string {
  const beside = there === 0 ? '' : `, with ${there === 1 ? '1 picture' : `${there} pictures`} beside it`;
  if (missing === 0) return beside;
  return `${beside}; ${missing === 1 ? '1 picture' : `${missing} pictures`} could not be read and ${missing === 1 ? 'is' : 'are'} missing`;
}

async function show(workspace: Workspace, path: string): Promise<void> {
  const shown = await workspace.desk.call('export:reveal', { path });
  if (!shown.ok) workspace.tell('error', shown.error.message);
}
