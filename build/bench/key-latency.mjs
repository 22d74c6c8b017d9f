// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePeers } from './compare-peers.mjs';
import { interleave } from './interleave.mjs';
import { inWindow } from './open-window.mjs';
import { runPageScript } from './page-script.mjs';
import { buildPeers } from './peers.mjs';
import { prepareDesk } from './prepare-desk.mjs';
import { generateProse } from './prose.mjs';
import { untilShown } from './shown.mjs';
import { galley } from './sides.mjs';
import { median, p95 } from './statistics.mjs';
import { typeKeys } from './type-keys.mjs';

const sizes = [1_000, 10_000, 100_000, 200_000];
const quickSizes = [10_000, 200_000];
const places = /** @type {const} */ (['middle', 'end']);

/** Milliseconds of p95, by words. */
const limits = new Map([
  [100_000, 16.7],
  [200_000, 25],
]);
const target = { words: 10_000, place: 'middle', peer: 'bare Lexical', ratio: 1.3 };

/**
 * Time from a key to the frame that shows it, in milliseconds, at two places of texts of several sizes.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./compare-peers.mjs').Standing[]>}
 */
export async function measureKeyLatency(stage) {
  const peers = await buildPeers(stage);
  const results = [];
  for (const words of stage.quick ? quickSizes : sizes) {
    results.push(...(await measureSize(stage, peers, words)));
  }
  return results;
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./peers.mjs').BuiltPeer[]} peers
 * @param {number} words
 */
async function measureSize({ folder, env, runs, log }, peers, words) {
  const paragraphs = generateProse(words, words);
  const type = async (
    /** @type {import('@playwright/test').Page} */ page,
    /** @type {string} */ side,
    /** @type {number} */ run,
  ) => {
    await untilShown(page, paragraphs.length);
    await runPageScript(page, 'watch-keys.js');
    const samples = { middle: await typeKeys(page, 'middle', run), end: await typeKeys(page, 'end', run) };
    const figures = places.map(place => {
      const [middle, high] = [median(samples[place]).toFixed(1), p95(samples[place]).toFixed(1)];
      return `${place} median ${middle}, p95 ${high} ms`;
    });
    log(`  ${words} words, run ${run + 1} of ${runs}: ${side} ${figures.join('; ')}`);
    return samples;
  };
  const inGalley = async (/** @type {number} */ run) => {
    // Each run begins with the text as it was, so each has a desk of its own.
    const desk = join(folder, `galley-${words}-${run}`);
    await prepareDesk(desk, [paragraphs]);
    const samples = await inWindow(galley(desk), env, page => type(page, 'Galley', run));
    await rm(desk, { recursive: true });
    return samples;
  };
  const inPeers = peers.map(
    peer => (/** @type {number} */ run) =>
      peer.open(async page => {
        await page.evaluate(`openText(${JSON.stringify(paragraphs)})`);
        return type(page, peer.name, run);
      }),
  );
  const [own = [], ...others] = await interleave(runs, inGalley, ...inPeers);
  return places.map(place => {
    const below = limits.get(words);
    const measured = {
      label: `${words} words, ${place === 'end' ? 'at the end' : 'in the middle'}`,
      unit: 'ms',
      target: below === undefined ? null : { of: /** @type {const} */ ('p95'), below },
    };
    return comparePeers(
      measured,
      own.map(samples => samples[place]),
      peers.map(({ name }, at) => ({
        name,
        runs: (others[at] ?? []).map(samples => samples[place]),
        target: ratioTarget(words, place, name),
      })),
    );
  });
}

/**
 * @param {number} words
 * @param {string} place
 * @param {string} peer
 */
function ratioTarget(words, place, peer) {
  const meant = words === target.words && place === target.place && peer === target.peer;
  return meant ? { of: /** @type {const} */ ('p95'), ratio: target.ratio } : null;
}
