import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Response } from '#shared/ipc/contract.ts';
import { failure, success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { safeName } from '../../export/safe-name.ts';
import { copyAssets } from '../../storage/copy-assets.ts';
import { chooseFile, chooseFiles } from '../choose-file.ts';
import type { HandlersFor } from '../handlers.ts';
import { saveFile } from '../save-file.ts';

const pictureFilter = { name: 'Pictures', extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] };

export function assetHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'asset'> {
  const keepFile = async (id: string, path: string): Promise<Response<'asset:choose'>[number]> => {
    const file = basename(path);
    const kept = await readFile(path).then(
      async bytes => (await desk.library).addAsset(id, file, bytes),
      (error: unknown) =>
        failure('not-readable', `${file} could not be read (${words(error)}). Nothing was changed.`),
    );
    return kept.ok ? { file, asset: kept.value } : { file, error: kept.error };
  };
  return {
    'asset:choose': async ({ id, several }) => {
      const asked = { button: 'Choose', filters: [pictureFilter] };
      const paths = several
        ? await chooseFiles(window(), { title: 'Choose pictures', ...asked })
        : [await chooseFile(window(), { title: 'Choose a picture', ...asked })];
      const outcomes: Response<'asset:choose'> = [];
      // One after the other: several large pictures at once would only fill the memory.
      for (const path of paths) if (path !== null) outcomes.push(await keepFile(id, path));
      return success(outcomes);
    },
    'asset:add': async ({ id, fileName, bytes }) => (await desk.library).addAsset(id, fileName, bytes),
    'asset:saveOriginal': async ({ id, sha256, fileName }) => {
      let bytes: Uint8Array;
      try {
        bytes = await (await desk.library).readAsset(id, sha256);
      } catch (error) {
        return failure(
          'not-readable',
          `The file of this picture could not be read (${words(error)}). The article itself is safe; choose the picture file again.`,
        );
      }
      const asked = { title: 'Save the original picture', defaultPath: safeFileName(fileName) };
      return saveFile(window(), asked, bytes);
    },
    'asset:copy': async ({ id, from, assets }) => {
      const library = await desk.library;
      return copyAssets(library, id, from, assets, desk.stateOf(library).recent);
    },
  };
}

/** A name as it came with the picture, made safe, with its ending kept. */
function safeFileName(fileName: string): string {
  const [, name = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/s.exec(fileName) ?? [];
  return `${safeName(name) || 'picture'}${ending}`;
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
