import { expect, type Page } from '@playwright/test';

/** Names the version in the dialog that is open for it, and waits until that is gone. */
export async function nameVersion(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Name this version' });
  await dialog.getByRole('textbox', { name: 'Name of the version' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}
