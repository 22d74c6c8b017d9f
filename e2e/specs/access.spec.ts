import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, root, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';
import { importFiles } from '../pages/import-files.ts';
import { writeArticle } from '../pages/new-article.ts';

async function seriousFindings(page: Page): Promise<string[]> {
  // Legacy mode: the standard one opens a second page, which Electron does not have.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(violation => violation.impact === 'serious' || violation.impact === 'critical')
    .map(violation => `${violation.id}: ${violation.nodes.map(node => node.target.join(' ')).join(', ')}`);
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`no view has a serious or critical finding in the ${theme.toLowerCase()} theme`, async ({
    galley,
  }) => {
    const { page } = galley;
    const desk = new Desk(page);
    await galley.chooseMenu(`view:theme${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    await test.step('empty library', async () => expect(await seriousFindings(page)).toEqual([]));

    await importFiles(galley, join(root, 'e2e/fixtures/estuary.txt'));
    await expect(desk.headline).toHaveValue(/Ferry bell/);
    await test.step('article', async () => expect(await seriousFindings(page)).toEqual([]));
    for (const panel of ['Authors', 'Credits', 'Metadata', 'History', 'Import report']) {
      await desk.openPanel(panel);
      await test.step(panel, async () => expect(await seriousFindings(page)).toEqual([]));
    }

    await galley.chooseMenu('article:export');
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await test.step('export dialog', async () => expect(await seriousFindings(page)).toEqual([]));
    await page.keyboard.press('Escape');

    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
    await test.step('palette', async () => expect(await seriousFindings(page)).toEqual([]));
  });
}

test('library, spike, recovery and reading only have no serious or critical finding', async ({ galley }) => {
  const desk = new Desk(galley.page);
  const clean = (view: string) =>
    test.step(view, async () => expect(await seriousFindings(galley.page)).toEqual([]));
  await galley.chooseMenu('article:new');
  await desk.headline.fill('A row of its own');
  await desk.saved();
  for (const theme of ['Light', 'Dark']) {
    await galley.chooseMenu(`view:theme${theme}`);
    for (const dialog of ['library:switch', 'library:backups', 'view:recoveryReport']) {
      await galley.chooseMenu(dialog);
      await expect(galley.page.getByRole('dialog')).toBeVisible();
      await clean(`${dialog} ${theme}`);
      await galley.page.keyboard.press('Escape');
    }
  }
  await desk.library.getByRole('option').click({ button: 'right' });
  await expect(galley.page.getByRole('menu')).toBeVisible();
  await clean('menu of a row');
  await galley.page.keyboard.press('Escape');
  await galley.chooseMenu('article:spike');
  await galley.chooseMenu('view:spike');
  await desk.library.getByRole('option').click();
  await clean('spike');
  await galley.page.getByRole('button', { name: 'Delete for good…' }).click();
  await expect(galley.page.getByRole('dialog', { name: 'Delete for good?' })).toBeVisible();
  await clean('question');
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`dialogs of the desk have no serious or critical finding in the ${theme.toLowerCase()} theme`, async ({
    galley,
  }) => {
    const { page } = galley;
    await writeArticle(galley, 'The ferry bell', 'The bell rang.');
    await galley.chooseMenu(`view:theme${theme}`);
    for (const [command, name] of [
      ['article:kill', 'Kill article'],
      ['status:onHold', 'Put this article on hold?'],
      ['status:checklists', 'Checklists'],
      ['library:profiles', 'Content profiles'],
      ['library:vocabularies', 'Vocabularies'],
      ['article:topics', 'Subject codes'],
      ['template:manage', 'Templates and snippets'],
      ['template:save', 'Save as template'],
      ['view:saveSearch', 'Saved searches'],
    ] as const) {
      await galley.chooseMenu(command);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await test.step(name, async () => expect(await seriousFindings(page)).toEqual([]));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test(`board, contributors and exports of several have no serious or critical finding in the ${theme.toLowerCase()} theme`, async ({
    galley,
    folder,
  }) => {
    const { page } = galley;
    const desk = await writeArticle(galley, 'The ferry bell', 'The bell rang.');
    await galley.chooseMenu(`view:theme${theme}`);
    const clean = (view: string) =>
      test.step(view, async () => expect(await seriousFindings(page)).toEqual([]));
    await galley.chooseMenu('view:board');
    await expect(page.getByRole('region', { name: 'Board' })).toBeVisible();
    await clean('board');
    await galley.chooseMenu('view:board');

    const authors = await desk.openPanel('Authors');
    await authors.getByRole('button', { name: 'Add author…' }).click();
    await page.getByPlaceholder('Find by any word, or type a new name').fill('Ann Example');
    await clean('contributors');
    await page.keyboard.press('Enter');
    await authors.getByRole('button', { name: 'Edit everywhere…' }).click();
    await expect(page.getByRole('dialog', { name: 'Edit the contributor' })).toBeVisible();
    await clean('contributor');
    await page.keyboard.press('Escape');
    await desk.openPanel('Workflow');
    await clean('workflow');

    await page.getByRole('listbox', { name: 'Articles' }).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await clean('picked articles');
    await galley.chooseFiles(folder);
    await galley.chooseMenu('library:exportPicked');
    const dialog = page.getByRole('dialog', { name: 'Export 1 article' });
    await dialog.getByRole('checkbox', { name: 'Markdown' }).check();
    await clean('export of several');
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await expect(dialog.getByText('1 article was exported and verified.')).toBeVisible();
    await clean('what was exported');
  });
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`history has no serious or critical finding in the ${theme.toLowerCase()} theme`, async ({
    galley,
  }) => {
    const { page } = galley;
    const desk = new Desk(page);
    await galley.chooseMenu(`view:theme${theme}`);
    await galley.chooseMenu('article:new');
    await desk.body.click();
    await page.keyboard.type('The ferry leaves at noon.');
    await galley.chooseMenu('history:name');
    const name = page.getByRole('textbox', { name: 'Name of the version' });
    await name.fill('First draft');
    await name.press('Enter');
    await expect(name).toHaveCount(0);
    await desk.headline.fill('Ferry');
    await desk.body.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Nobody knows why.');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+b');
    await galley.chooseMenu('view:history');
    await expect(desk.panels.getByText('First draft')).toBeVisible();
    await expect(desk.panels.getByText(/since the last version/)).toBeVisible();
    await test.step('panel', async () => expect(await seriousFindings(page)).toEqual([]));

    await galley.chooseMenu('history:compare');
    const comparison = page.getByRole('dialog', { name: 'Compare versions' });
    for (const look of ['Inline', 'Side by side']) {
      await comparison.getByRole('button', { name: look }).click();
      await expect(comparison.getByText('+bold')).toBeVisible();
      await test.step(look, async () => expect(await seriousFindings(page)).toEqual([]));
    }
    await page.keyboard.press('Escape');

    await galley.chooseMenu('history:blame');
    await expect(page.getByRole('dialog', { name: 'Who changed this' }).getByText(/words$/)).toBeVisible();
    await test.step('who changed this', async () => expect(await seriousFindings(page)).toEqual([]));
  });
}
