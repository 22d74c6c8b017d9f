import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { mergeProfiles, readProfileFile } from '#shared/metadata/profile-file.ts';
import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { readBounded } from '../../storage/read-bounded.ts';
import { chooseFile } from '../choose-file.ts';
import type { HandlersFor } from '../handlers.ts';
import { saveFile, toJsonFile } from '../save-file.ts';

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
      const asked = { title: 'Save the content profiles', defaultPath: 'galley-profiles.json', filters };
      return saveFile(window(), asked, toJsonFile({ schemaVersion: 1, profiles }));
    },
    'profile:import': async () => {
      const path = await chooseFile(window(), { title: 'Add content profiles', button: 'Add', filters });
      if (path === null) return success(null);
      const text = await readBounded(path, largest);
      if (!text.ok) return text;
      const read = readProfileFile(text.value, basename(path));
      if (!read.ok) return read;
      const { profiles } = await desk.library;
      const saved = await profiles.save(mergeProfiles(await profiles.list(), read.value));
      return saved.ok ? success([...saved.value]) : saved;
    },
  };
}
