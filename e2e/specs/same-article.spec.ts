import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { parseArticle } from '#shared/article/parse-article.ts';
import { expect, root, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { importFiles } from '../pages/import-files.ts';
import { storedArticles } from '../pages/stored.ts';

const deterministic = { GALLEY_NOW: '2026-01-02T03:04:05.000Z', GALLEY_SEED: 'same article' };
const seed = join(root, '../shared/corpus/seed/article.txt');

test.use({ environment: deterministic });

for (const [name, file] of [
  ['our own scraped article', join(root, 'e2e/fixtures/estuary.txt')],
  ['the seed article', seed],
] as const) {
  test(`window and command line make the same JSON of ${name}`, async ({ galley }) => {
    const missing = await access(file).then(
      () => false,
      () => true,
    );
    test.skip(missing, `${name} is not here: the corpus folder is missing`);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(root, 'out/main/galley.js'), 'import', file, '--json'],
      { env: { ...process.env, ...deterministic } },
    );
    const printed = z.object({ article: z.unknown() }).parse(JSON.parse(stdout));
    const fromCommandLine = parseArticle(printed.article);

    await importFiles(galley, file);
    await expect(new Desk(galley.page).headline).not.toHaveValue('');
    const [fromWindow] = await storedArticles(galley.library);
    // The first save of the library is revision 1; a file that is only printed has none yet.
    expect({ ...fromWindow, revision: 0 }).toEqual(fromCommandLine.ok && fromCommandLine.value);
  });
}
