import { expect, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';

test('every command of the menu is in the palette', async ({ galley }) => {
  const titles = await galley.app.evaluate(({ Menu }) => {
    const collect = (menu: Electron.Menu | null): string[] =>
      (menu?.items ?? []).flatMap(item =>
        item.submenu
          ? collect(item.submenu)
          : // What is done to tables is offered inside a table only.
            /^(?!table:)[a-z]+:[a-zA-Z0-9]+$/.test(item.id ?? '')
            ? [item.label]
            : [],
      );
    return collect(Menu.getApplicationMenu());
  });
  expect(titles.length).toBeGreaterThan(30);
  await galley.page.keyboard.press('ControlOrMeta+k');
  const palette = galley.page.getByRole('dialog', { name: 'Command palette' });
  for (const title of titles) {
    await expect(palette.getByRole('option', { name: title, exact: false }).first()).toBeAttached();
  }
});

test('a command typed into the palette is carried out', async ({ galley }) => {
  const desk = new Desk(galley.page);
  await galley.page.keyboard.press('ControlOrMeta+k');
  await galley.page.keyboard.type('new article');
  await galley.page.keyboard.press('Enter');
  await expect(desk.headline).toBeVisible();
  await expect(desk.library.getByRole('option')).toHaveCount(1);
});
