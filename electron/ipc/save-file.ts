import { dirname } from 'node:path';
import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';
import { type Result, success } from '#shared/result.ts';
import { explainExportFailure } from '../export/explain-export-failure.ts';
import { durableWrite } from '../storage/durable-write.ts';

/** Asks for a place and writes a file there, whole or not at all; false when the dialog was cancelled. */
export async function saveFile(
  window: BrowserWindow,
  asked: Pick<SaveDialogOptions, 'title' | 'defaultPath' | 'filters'>,
  bytes: Uint8Array,
): Promise<Result<boolean>> {
  const chosen = await dialog.showSaveDialog(window, asked);
  if (chosen.canceled || chosen.filePath === '') return success(false);
  try {
    await durableWrite(chosen.filePath, bytes);
    return success(true);
  } catch (error) {
    return explainExportFailure(dirname(chosen.filePath), error);
  }
}

/** A value as the bytes of a JSON file that people may read. */
export function toJsonFile(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
