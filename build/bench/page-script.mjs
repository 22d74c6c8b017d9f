// @ts-check
import { readFile } from 'node:fs/promises';

/**
 * Evaluates a script of `pages` in a page.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
export async function runPageScript(page, name) {
  await page.evaluate(await readFile(new URL(`pages/${name}`, import.meta.url), 'utf8'));
}

/**
 * Puts the caret into the text that the page shows, see `pages/place-caret.js`.
 * @param {import('@playwright/test').Page} page
 * @param {'middle' | 'end'} place
 */
export async function placeCaret(page, place) {
  await runPageScript(page, 'place-caret.js');
  await page.evaluate(`placeCaret('${place}')`);
}
