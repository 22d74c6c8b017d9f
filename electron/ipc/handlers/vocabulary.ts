import { type BrowserWindow, dialog } from 'electron';
import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import type { HandlersFor } from '../handlers.ts';

/** The vocabularies that subject codes come from. */
export function vocabularyHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'vocabulary'> {
  return {
    'vocabulary:list': async () => success(await (await desk.library).vocabularies.list()),
    'vocabulary:read': async ({ name }) => (await desk.library).vocabularies.read(name),
    'vocabulary:add': async () => {
      const chosen = await dialog.showOpenDialog(window(), {
        title: 'Add a vocabulary',
        buttonLabel: 'Add',
        properties: ['openFile'],
        filters: [
          { name: 'Vocabularies (JSON)', extensions: ['json'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      const path = chosen.filePaths[0];
      if (chosen.canceled || path === undefined) return success(null);
      return (await desk.library).vocabularies.add(path);
    },
    'vocabulary:remove': async ({ name }) => (await desk.library).vocabularies.remove(name),
  };
}
