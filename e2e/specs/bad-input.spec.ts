import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';

const cases: [name: string, make: (path: string) => Promise<void>, says: RegExp][] = [
  ['missing.txt', async () => undefined, /missing\.txt.*(not there|does not exist|found)/i],
  ['empty.txt', path => writeFile(path, ''), /empty\.txt.*empty/i],
  [
    'binary.txt',
    path => writeFile(path, Buffer.from([0, 1, 2, 0, 255, 0, 7])),
    /binary\.txt.*(binary|not text)/i,
  ],
  [
    'huge.txt',
    async path => {
      const file = await open(path, 'w');
      await file.truncate(100 * 1024 * 1024);
      await file.close();
    },
    /huge\.txt.*(large|big|MB)/i,
  ],
];

test('each bad file gives one clear sentence and changes nothing', async ({ galley, folder }) => {
  const desk = new Desk(galley.page);
  await galley.chooseMenu('article:new');
  await desk.body.click();
  await galley.page.keyboard.type('What I was writing.');
  await desk.saved();
  for (const [name, make, says] of cases) {
    const path = join(folder, name);
    await make(path);
    await galley.chooseFiles(path);
    await galley.chooseMenu('article:import');
    const notice = galley.page.getByRole('alert').filter({ hasText: name });
    await expect(notice).toContainText(says);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  }
  await expect(desk.body).toContainText('What I was writing.');
  await expect(desk.library.getByRole('option')).toHaveCount(1);
});
