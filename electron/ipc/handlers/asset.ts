import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { failure, success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { copyAssets } from '../../storage/copy-assets.ts';
import type { HandlersFor } from '../handlers.ts';

export function assetHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'asset'> {
  return {
    'asset:choose': async ({ id }) => {
      const chosen = await dialog.showOpenDialog(window(), {
        title: 'Insert a picture',
        buttonLabel: 'Insert',
        properties: ['openFile'],
        filters: [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] }],
      });
      const path = chosen.filePaths[0];
      if (chosen.canceled || path === undefined) return success(null);
      let bytes: Uint8Array;
      try {
        bytes = await readFile(path);
      } catch (error) {
        return failure(
          'not-readable',
          `${basename(path)} could not be read (${error instanceof Error ? error.message : String(error)}). Nothing was changed.`,
        );
      }
      return (await desk.library).addAsset(id, basename(path), bytes);
    },
    'asset:add': async ({ id, fileName, base64 }) =>
      (await desk.library).addAsset(id, basename(fileName), Buffer.from(base64, 'base64')),
    'asset:copy': async ({ id, from, assets }) => copyAssets(await desk.library, id, from, assets),
  };
}
