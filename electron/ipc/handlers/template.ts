import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { failure, success } from '#shared/result.ts';
import { kitSchema } from '#shared/templates/kit.ts';
import { presentValues } from '#shared/templates/placeholders.ts';
import { articleFromTemplate } from '#shared/templates/template.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { DamagedFile } from '../../storage/damaged-file.ts';
import { parseJson } from '../../storage/json-adapter.ts';
import { readBounded } from '../../storage/read-bounded.ts';
import { sayWhatIsWrong } from '../../storage/say-what-is-wrong.ts';
import { chooseFile } from '../choose-file.ts';
import { done } from '../done.ts';
import type { HandlersFor } from '../handlers.ts';
import { saveFile, toJsonFile } from '../save-file.ts';

/** The most that a shared file of templates may hold, in bytes. */
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
      const asked = {
        title: 'Save templates and snippets as a file',
        defaultPath: 'templates.json',
        filters,
      };
      return saveFile(window(), asked, toJsonFile(kit));
    },
    'template:take': async () => {
      const path = await chooseFile(window(), { title: 'Take in templates and snippets', filters });
      return path === null ? success(null) : readKit(path);
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
  const text = await readBounded(path, mostBytes);
  if (!text.ok) return text;
  const refuse = (why: string) =>
    failure('bad-input', `${basename(path)} holds no templates of Galley (${why}). Nothing was taken in.`);
  try {
    const parsed = kitSchema.safeParse(parseJson(path, text.value));
    return parsed.success ? success(parsed.data) : refuse(sayWhatIsWrong(parsed.error));
  } catch (error) {
    if (error instanceof DamagedFile) return refuse(error.why);
    throw error;
  }
}
