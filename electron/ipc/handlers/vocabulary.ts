import type { BrowserWindow } from 'electron';
import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { chooseFile } from '../choose-file.ts';
import type { HandlersFor } from '../handlers.ts';

/** The vocabularies that subject codes come from. */
export function vocabularyHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'vocabulary'> {
  return {
    'vocabulary:list': async () => success(await (await desk.library).vocabularies.list()),
    'vocabulary:read': async ({ name }) => (await desk.library).vocabularies.read(name),
    'vocabulary:add': async () => {
      const path = await chooseFile(window(), {
        title: 'Add a vocabulary',
        button: 'Add',
        filters: [
          { name: 'Vocabularies (JSON)', extensions: ['json'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return path === null ? success(null) : (await desk.library).vocabularies.add(path);
    },
    'vocabulary:remove': async ({ name }) => (await desk.library).vocabularies.remove(name),
  };
}
