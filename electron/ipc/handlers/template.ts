import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { failure, type Result, success } from '#shared/result.ts';
import { kitSchema } from '#shared/templates/kit.ts';
import { presentValues } from '#shared/templates/placeholders.ts';
import { articleFromTemplate } from '#shared/templates/template.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { DamagedFile } from '../../storage/damaged-file.ts';
import { durableWrite } from '../../storage/durable-write.ts';
import { explainWriteFailure } from '../../storage/explain-failure.ts';
import { readJson } from '../../storage/json-adapter.ts';
import { sayWhatIsWrong } from '../../storage/say-what-is-wrong.ts';
import type { HandlersFor } from '../handlers.ts';

/** A shared file of templates is read whole; one that is larger than this is none. */
const mostBytes = 64 * 1024 * 1024;
const filters = [{ name: 'Templates and snippets', extensions: ['json'] }];

/** Templates and snippets of the person and of the library, as files to hand on, and articles made from them. */
export function templateHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'template'> {
  const kitOf = async (where: 'personal' | 'desk') =>
    where === 'personal' ? desk.store.templates : (await desk.library).templates;
  return {
    'template:list': async () => {
      const personal = await (await kitOf('personal')).read();
      const ofDesk = await (await kitOf('desk')).read();
      return success({ personal, desk: ofDesk, who: accountName(), notices: desk.store.takeTold() });
    },
    'template:save': async ({ where, kit }) => done(await (await kitOf(where)).write(kit)),
    'template:share': async kit => {
      const chosen = await dialog.showSaveDialog(window(), {
        title: 'Save templates and snippets as a file',
        defaultPath: 'templates.json',
        filters,
      });
      if (chosen.canceled || chosen.filePath === '') return success(false);
      try {
        await durableWrite(chosen.filePath, new TextEncoder().encode(`${JSON.stringify(kit, null, 2)}\n`));
        return success(true);
      } catch (error) {
        return explainWriteFailure(basename(chosen.filePath), error);
      }
    },
    'template:take': async () => {
      const chosen = await dialog.showOpenDialog(window(), {
        title: 'Take in templates and snippets',
        properties: ['openFile'],
        filters,
      });
      const path = chosen.filePaths[0];
      return chosen.canceled || path === undefined ? success(null) : readKit(path);
    },
    'template:create': async template => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const values = { ...presentValues(desk.origin.now(), zone), author: accountName() };
      const created = await (await desk.library).add(articleFromTemplate(template, desk.origin, values));
      if (created.ok) await desk.store.update({ lastArticle: created.value.id });
      return created;
    },
  };
}

async function readKit(path: string) {
  const name = basename(path);
  const refuse = (why: string) =>
    failure('bad-input', `${name} holds no templates of Galley (${why}). Nothing was taken in.`);
  try {
    if ((await readFile(path)).length > mostBytes) return refuse('it is too large');
    const parsed = kitSchema.safeParse(await readJson(path));
    return parsed.success ? success(parsed.data) : refuse(sayWhatIsWrong(parsed.error));
  } catch (error) {
    if (error instanceof DamagedFile) return refuse(error.why);
    return failure(
      'not-readable',
      `${name} could not be read (${error instanceof Error ? error.message : error}).`,
    );
  }
}

function done(result: Result<void>): Result<undefined> {
  return result.ok ? success(undefined) : result;
}
