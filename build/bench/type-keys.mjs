// @ts-check
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../random.mjs';

/** The first keys wake what sleeps, in either editor; they are typed and not counted. */
const dropped = 10;
const counted = 60;

/** Milliseconds between keys, as of a quick typist; uneven, so that they fall on no beat with frames or timers. */
const shortestGap = 60;
const longestGap = 140;

const letters = 'the quick keel of a small boat went over the sandbar at noon and nobody saw it but ';

/**
 * Types in the middle of the text that a page shows and gives the latency of each counted key, in milliseconds:
 * from the time stamp of its keydown event to the end of the frame that shows it.
 * Throws when what was typed does not stand in the text.
 * @param {import('@playwright/test').Page} page
 * @param {number} seed of the rhythm
 * @returns {Promise<number[]>}
 */
export async function typeKeys(page, seed) {
  await page.evaluate(await pageScript('place-caret.js'));
  await page.evaluate(await pageScript('watch-keys.js'));
  const random = seededRandom(seed);
  const typed = letters.repeat(2).slice(0, dropped + counted);
  for (const letter of typed) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await wait(shortestGap + random() * (longestGap - shortestGap));
  }
  await page.getByRole('textbox', { name: 'Article body' }).filter({ hasText: typed }).waitFor();
  const latencies = /** @type {number[]} */ (await page.evaluate('keyWatch.latencies'));
  if (latencies.length !== typed.length)
    throw new Error(`${typed.length} keys were typed and ${latencies.length} were seen.`);
  return latencies.slice(dropped);
}

/** @param {string} name */
function pageScript(name) {
  return readFile(new URL(`pages/${name}`, import.meta.url), 'utf8');
}
