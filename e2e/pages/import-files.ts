import type { Locator } from '@playwright/test';
import { expect, type Galley } from '../fixtures/galley.ts';

/** The dialog that shows what files would become. */
export function importDialog({ page }: Galley): Locator {
  return page.getByRole('dialog', { name: 'Import', exact: true });
}

/** Chooses files with File > Import and waits until they can be looked at. */
export async function lookAtFiles(galley: Galley, ...paths: string[]): Promise<Locator> {
  await galley.chooseFiles(...paths);
  await galley.chooseMenu('article:import');
  const dialog = importDialog(galley);
  await expect(dialog.getByRole('button', { name: /^Import/ })).toBeVisible();
  return dialog;
}

/** Imports files as they are recognised. */
export async function importFiles(galley: Galley, ...paths: string[]): Promise<void> {
  const dialog = await lookAtFiles(galley, ...paths);
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(dialog).toHaveCount(0);
}
