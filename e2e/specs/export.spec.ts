import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, root, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { importFiles } from '../pages/import-files.ts';

const raw = join(root, 'e2e/fixtures/estuary.txt');
const name = 'ferry-bell-rings-again-after-nine-silent-years';

test('an article is exported to every format at once, and every file is verified', async ({
  galley,
  folder,
}) => {
  const desk = new Desk(galley.page);
  await importFiles(galley, raw);
  await expect(desk.headline).toHaveValue(/Ferry bell/);
  await galley.chooseFiles(folder);
  await galley.chooseMenu('article:export');
  const dialog = galley.page.getByRole('dialog', { name: 'Export' });
  const formats = dialog.getByRole('checkbox');
  await expect(formats).toHaveCount(10);
  for (const format of await formats.all()) await format.check();
  await dialog.getByRole('button', { name: /^Export/ }).click();
  await expect(dialog.getByText('Verified')).toHaveCount(10);
  const endings = [
    'docx',
    'epub',
    'html',
    'jsonld',
    'md',
    'newsml.xml',
    'ninjs.json',
    'nitf.xml',
    'pdf',
    'txt',
  ];
  expect((await readdir(folder)).sort()).toEqual(endings.map(ending => `${name}.${ending}`));
  expect((await readFile(join(folder, `${name}.pdf`), 'latin1')).slice(0, 5)).toBe('%PDF-');
  // The window in which the PDF was printed is gone.
  expect(galley.app.windows()).toHaveLength(1);
});
