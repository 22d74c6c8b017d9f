import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { mergeProfiles, readProfileFile } from '#shared/metadata/profile-file.ts';
import { failure, type Result, success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { durableWrite } from '../../storage/durable-write.ts';
import { explainWriteFailure } from '../../storage/explain-failure.ts';
import { errorCode } from '../../storage/file-system.ts';
import type { HandlersFor } from '../handlers.ts';

/** The most that a file of profiles may hold, in bytes. */
const largest = 2 * 1024 * 1024;

const filters = [{ name: 'Content profiles', extensions: ['json'] }];

/** The content profiles of the library, and the files in which desks share them. */
export function profileHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'profile'> {
  return {
    'profile:list': async () => success([...(await (await desk.library).profiles.list())]),
    'profile:save': async ({ profiles }) => {
      const saved = await (await desk.library).profiles.save(profiles);
      return saved.ok ? success([...saved.value]) : saved;
    },
    'profile:export': async () => {
      const profiles = await (await desk.library).profiles.list();
      const chosen = await dialog.showSaveDialog(window(), {
        title: 'Save the content profiles',
        defaultPath: 'galley-profiles.json',
        filters,
      });
      if (chosen.canceled || chosen.filePath === '') return success(false);
      const text = `${JSON.stringify({ schemaVersion: 1, profiles }, null, 2)}\n`;
      try {
        await durableWrite(chosen.filePath, new TextEncoder().encode(text));
      } catch (error) {
        return explainWriteFailure(basename(chosen.filePath), error);
      }
      return success(true);
    },
    'profile:import': async () => {
      const chosen = await dialog.showOpenDialog(window(), {
        title: 'Add content profiles',
        buttonLabel: 'Add',
        properties: ['openFile'],
        filters,
      });
      const path = chosen.filePaths[0];
      if (chosen.canceled || path === undefined) return success(null);
      const text = await readText(path);
      if (!text.ok) return text;
      const read = readProfileFile(text.value, basename(path));
      if (!read.ok) return read;
      const { profiles } = await desk.library;
      const saved = await profiles.save(mergeProfiles(await profiles.list(), read.value));
      return saved.ok ? success([...saved.value]) : saved;
    },
  };
}

async function readText(path: string): Promise<Result<string>> {
  const name = basename(path);
  try {
    if ((await stat(path)).size > largest) {
      return failure(
        'too-large',
        `${name} is too large to be a file of content profiles. Nothing was changed.`,
      );
    }
    return success(await readFile(path, 'utf8'));
  } catch (error) {
    return failure('not-readable', `${name} could not be read (${errorCode(error)}). Nothing was changed.`);
  }
}
