import { type BrowserWindow, dialog } from 'electron';
import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import type { ImportTray } from '../../import/import-tray.ts';
import type { Workshop } from '../../work/workshop.ts';
import { giveBackSources } from '../give-back-sources.ts';
import type { HandlersFor } from '../handlers.ts';

/** Imports, looked at before anything enters the library; their code is loaded when it is first used. */
export function importHandlers(
  desk: Desk,
  window: () => BrowserWindow,
  workshop: Workshop,
): HandlersFor<'import'> {
  let tray: Promise<ImportTray> | null = null;
  const theTray = () => {
    tray ??= loadTray(desk, workshop);
    return tray;
  };
  return {
    'import:choose': async () => {
      const { importFormats } = await import('../../import/formats/index.ts');
      const chosen = await dialog.showOpenDialog(window(), {
        title: 'Import',
        buttonLabel: 'Look at them',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Articles', extensions: importFormats.flatMap(({ info }) => info.extensions) },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      if (chosen.canceled) return success([]);
      const waiting = await theTray();
      return success(chosen.filePaths.map(path => waiting.put(path)));
    },
    'import:hand': async file => success((await theTray()).hand(file)),
    'import:look': async ({ key, choices }) => (await theTray()).look(key, choices),
    'import:cancel': async () => {
      (await theTray()).cancel();
      return success(undefined);
    },
    'import:add': async ({ key, choices }) => (await theTray()).add(key, choices),
    'import:forget': async () => {
      (await theTray()).forget();
      return success(undefined);
    },
    'import:giveBack': async ({ ids }) => giveBackSources(await desk.library, ids, window()),
  };
}

async function loadTray(desk: Desk, workshop: Workshop): Promise<ImportTray> {
  const { ImportTray } = await import('../../import/import-tray.ts');
  const { importInProcess } = await import('../../import/import-in-process.ts');
  return new ImportTray({
    origin: desk.origin,
    library: () => desk.library,
    read: signal => importInProcess(workshop, signal),
  });
}
