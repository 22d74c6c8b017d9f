// @ts-check
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildBareLexical } from './build-bare-lexical.mjs';
import { compare } from './compare.mjs';
import { interleave } from './interleave.mjs';
import { inWindow } from './open-window.mjs';
import { prepareDesk } from './prepare-desk.mjs';
import { generateProse } from './prose.mjs';
import { bareWindow, galley } from './sides.mjs';
import { median, p95 } from './statistics.mjs';
import { typeKeys } from './type-keys.mjs';

const sizes = [1_000, 10_000, 100_000];
const target = { words: 10_000, ratio: 1.3 };
const sides = { unit: 'ms', first: 'Galley', second: 'bare Lexical' };

/** Milliseconds that a window is left alone when its text is there, for what it does at its leisure. */
const settling = 1500;

/**
 * Time from a key to the frame that shows it, in milliseconds, at the middle of texts of several sizes.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./compare.mjs').Comparison[]>}
 */
export async function measureKeyLatency(stage) {
  const page = await buildBareLexical(join(stage.folder, 'lexical-page'));
  const results = [];
  for (const words of sizes) results.push(await measureSize(stage, page, words));
  return results;
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} lexicalPage
 * @param {number} words
 */
async function measureSize({ folder, env, runs, log }, lexicalPage, words) {
  const paragraphs = generateProse(words, words);
  const tell = (/** @type {string} */ side, /** @type {number} */ run, /** @type {number[]} */ samples) => {
    const figures = `median ${median(samples).toFixed(1)}, p95 ${p95(samples).toFixed(1)} ms`;
    log(`  ${words} words, run ${run + 1} of ${runs}: ${side} ${figures}`);
    return samples;
  };
  const inGalley = async (/** @type {number} */ run) => {
    // Each run begins with the text as it was, so each has a desk of its own.
    const desk = join(folder, `galley-${words}-${run}`);
    await prepareDesk(desk, paragraphs);
    return inWindow(galley(desk), env, async page => {
      await shown(page, paragraphs.length);
      return tell(sides.first, run, await typeKeys(page, run));
    });
  };
  const inLexical = async (/** @type {number} */ run) =>
    inWindow(bareWindow(join(folder, `lexical-${words}-${run}`), lexicalPage), env, async page => {
      // The page carries this name when its script has run.
      await page.getByRole('textbox', { name: 'Article body' }).waitFor();
      await page.evaluate(`openText(${JSON.stringify(paragraphs)})`);
      await shown(page, paragraphs.length);
      return tell(sides.second, run, await typeKeys(page, run));
    });
  const [first, second] = await interleave(runs, inGalley, inLexical);
  const goal = words === target.words ? { of: /** @type {const} */ ('p95'), ratio: target.ratio } : undefined;
  return compare(`${words} words`, sides, first, second, goal);
}

/**
 * Waits until all paragraphs are in the page and it has come to rest.
 * @param {import('@playwright/test').Page} page
 * @param {number} paragraphs
 */
async function shown(page, paragraphs) {
  await page
    .locator('[aria-label="Article body"] > p')
    .nth(paragraphs - 1)
    .waitFor({ state: 'attached' });
  await wait(settling);
}
