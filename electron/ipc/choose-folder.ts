import { type BrowserWindow, dialog } from 'electron';

/** Asks for a folder, which can be made in the dialog; null when it was cancelled. */
export async function chooseFolder(
  window: BrowserWindow,
  { title, button }: { title: string; button: string },
): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    properties: ['openDirectory', 'createDirectory'],
  });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}
