// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../random.mjs';
import { placeCaret } from './page-script.mjs';

/** The first keys wake what sleeps, in any editor; they are typed and not counted. */
const dropped = 10;
const counted = 40;

/** Milliseconds between keys, as of a quick typist; uneven, so that they fall on no beat with frames or timers. */
const shortestGap = 60;
const longestGap = 140;

/** Two texts, so that what was typed in one place is not taken for what was typed in the other. */
const letters = {
  middle: 'the quick keel of a small boat went over the sandbar at noon',
  end: 'and nobody saw it but two herons and the man who sold the tickets',
};

/**
 * Types at a place of the text that a page shows and gives the latency of each counted key, in milliseconds:
 * from the time stamp of its keydown event to the end of the frame that shows it. `watch-keys.js` runs in the page.
 * Throws when what was typed does not stand in the text.
 * @param {import('@playwright/test').Page} page
 * @param {'middle' | 'end'} place
 * @param {number} seed of the rhythm
 * @returns {Promise<number[]>}
 */
export async function typeKeys(page, place, seed) {
  await placeCaret(page, place);
  const random = seededRandom(seed);
  const typed = letters[place].slice(0, dropped + counted);
  for (const letter of typed) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await wait(shortestGap + random() * (longestGap - shortestGap));
  }
  await page.getByRole('textbox', { name: 'Article body' }).filter({ hasText: typed }).waitFor();
  const latencies = /** @type {number[]} */ (await page.evaluate('keyWatch.take()'));
  if (latencies.length !== typed.length)
    throw new Error(`${typed.length} keys were typed and ${latencies.length} were seen.`);
  return latencies.slice(dropped);
}
