import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** How the dialog is worded, and which files it shows. */
export interface FileChoice {
  title: string;
  button?: string;
  filters: OpenDialogOptions['filters'] & object;
}

/** Asks for a file; null when the dialog was cancelled. */
export async function chooseFile(window: BrowserWindow, asked: FileChoice): Promise<string | null> {
  return (await ask(window, asked, ['openFile']))[0] ?? null;
}

/** Asks for files, any number of them; none when the dialog was cancelled. */
export function chooseFiles(window: BrowserWindow, asked: FileChoice): Promise<string[]> {
  return ask(window, asked, ['openFile', 'multiSelections']);
}

async function ask(
  window: BrowserWindow,
  { title, button, filters }: FileChoice,
  properties: OpenDialogOptions['properties'] & object,
): Promise<string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title,
    ...(button !== undefined && { buttonLabel: button }),
    properties,
    filters,
  });
  return chosen.canceled ? [] : chosen.filePaths;
}
