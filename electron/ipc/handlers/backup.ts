import type { BrowserWindow } from 'electron';
import { success } from '#shared/result.ts';
import { readBackupState } from '../../back-up-everything.ts';
import type { Desk } from '../../desk.ts';
import { chooseFolder } from '../choose-folder.ts';
import type { HandlersFor } from '../handlers.ts';

/** The folder of backups, outside the library. */
export function backupHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'backup'> {
  const state = async () => {
    const { outcome } = (await desk.library).backups;
    return success(await readBackupState(desk.store.state.backupFolder, outcome));
  };
  return {
    'backup:state': state,
    'backup:choose': async () => {
      const folder = await chooseFolder(window(), {
        title: 'Choose a folder for backups, outside the library',
        button: 'Back up here',
      });
      if (folder === null) return success(null);
      const begun = await desk.backUpTo(folder);
      return begun.ok ? state() : begun;
    },
    'backup:stop': async () => {
      const stopped = await desk.backUpTo(null);
      return stopped.ok ? state() : stopped;
    },
  };
}
