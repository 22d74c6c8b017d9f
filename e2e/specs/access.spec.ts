import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, root, test } from '../fixtures/galley.ts';
import { Desk } from '../pages/desk.ts';

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

    await galley.chooseFiles(join(root, 'e2e/fixtures/estuary.txt'));
    await galley.chooseMenu('article:import');
    await expect(desk.headline).toHaveValue(/Ferry bell/);
    await test.step('article', async () => expect(await seriousFindings(page)).toEqual([]));
    for (const panel of ['Authors', 'Credits', 'Metadata', 'Import report']) {
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
