// @ts-check
import { runPageScript } from './page-script.mjs';

/** Milliseconds that a text may take to appear; whatever takes longer is stuck. */
const limit = 120_000;

/**
 * Times until a text has appeared, in milliseconds: the first frame of it that can be written in, the frame with all
 * of it, and the longest task of the page from the beginning to 2 s afterwards.
 * @typedef {{ first: number, whole: number, longest: number }} Appearance
 */

/**
 * Does something that brings a text into a page and tells when it was seen there, see `pages/watch-text.js`.
 * @param {import('@playwright/test').Page} page
 * @param {{ event: string, first: string, last: string }} expected the event in the page that counts as the
 *   beginning; how the first paragraph begins and the last one ends
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Appearance>}
 */
export async function timeAppearance(page, expected, act) {
  await runPageScript(page, 'watch-text.js');
  await page.evaluate(`window.appearance = textWatch.from(${JSON.stringify(expected)}); undefined`);
  await act();
  let timer;
  const stuck = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The text was not there after ${limit} ms.`)), limit);
  });
  try {
    return /** @type {Appearance} */ (await Promise.race([page.evaluate('appearance'), stuck]));
  } finally {
    clearTimeout(timer);
  }
}
