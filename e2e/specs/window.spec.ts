import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, root, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { importFiles } from '../pages/import-files.ts';

const pictures = join(root, 'out/screenshots');

test.beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
});

for (const theme of ['light', 'dark'] as const) {
  test(`the window shows library, article and panels in the ${theme} theme`, async ({ galley }) => {
    const { page } = galley;
    const desk = new Desk(page);
    await galley.chooseMenu(theme === 'light' ? 'view:themeLight' : 'view:themeDark');
    await importFiles(galley, join(root, 'build/demo/harbour-lights.txt'));
    await expect(desk.headline).toHaveValue(/Lights out/);
    for (const part of [desk.library, desk.headline, desk.dek, desk.body, desk.panels, desk.status]) {
      await expect(part).toBeVisible();
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.screenshot({ path: join(pictures, `window-${theme}.png`) });
  });
}

test('the bundled fonts are the ones that are drawn', async ({ galley }) => {
  await galley.chooseMenu('article:new');
  const loaded = await galley.page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family);
  });
  expect(loaded.join(' ')).toMatch(/Source Serif/);
  expect(loaded.join(' ')).toMatch(/Inter/);
});

test('both sides can be hidden and shown, and the choice outlives a relaunch', async ({ galley }) => {
  await galley.chooseMenu('article:new');
  await galley.chooseMenu('view:library');
  await galley.chooseMenu('view:panels');
  await expect(new Desk(galley.page).library).toBeHidden();
  await galley.relaunch();
  const desk = new Desk(galley.page);
  await expect(desk.headline).toBeVisible();
  await expect(desk.library).toBeHidden();
  await expect(desk.panels).toBeHidden();
  await galley.chooseMenu('view:library');
  await expect(desk.library).toBeVisible();
});

test('the about box names the Electron that runs', async ({ galley }) => {
  const running = await galley.app.evaluate(() => process.versions['electron']);
  const info = await galley.page.evaluate(() =>
    Reflect.get(globalThis, 'galley').invoke('app:info', undefined),
  );
  expect(info).toMatchObject({ ok: true, value: { electron: running } });
});
