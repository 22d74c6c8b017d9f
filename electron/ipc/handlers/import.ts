import type { BrowserWindow } from 'electron';
import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import type { ImportTray } from '../../import/import-tray.ts';
import type { Workshop } from '../../work/workshop.ts';
import { chooseFiles } from '../choose-file.ts';
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
      const paths = await chooseFiles(window(), {
        title: 'Import',
        button: 'Look at them',
        filters: [
          { name: 'Articles', extensions: importFormats.flatMap(({ info }) => info.extensions) },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      if (paths.length === 0) return success([]);
      const waiting = await theTray();
      return success(paths.map(path => waiting.put(path)));
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
