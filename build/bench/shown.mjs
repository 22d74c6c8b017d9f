// @ts-check
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that a window is left alone when its text is there, for what it does at its leisure. */
const settling = 1500;

/**
 * Waits until all paragraphs are in the page and it has come to rest.
 * @param {import('@playwright/test').Page} page
 * @param {number} paragraphs
 */
export async function untilShown(page, paragraphs) {
  await page
    .locator('[aria-label="Article body"] > p')
    .nth(paragraphs - 1)
    .waitFor({ state: 'attached' });
  await wait(settling);
}
