// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePeers } from './compare-peers.mjs';
import { interleave } from './interleave.mjs';
import { inWindow } from './open-window.mjs';
import { buildPeers } from './peers.mjs';
import { headlineOf, prepareDesk } from './prepare-desk.mjs';
import { generateProse } from './prose.mjs';
import { untilShown } from './shown.mjs';
import { galley } from './sides.mjs';
import { timeAppearance } from './watch-text.mjs';

const words = 200_000;
const target = /** @type {const} */ ({ of: 'median', below: 700 });
const short = ['This one is open when the program has started.'];

/**
 * Time from choosing a long article in the list to its first drawn frame that can be written in, in milliseconds,
 * beside the time that bare editors take for the same text.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./compare-peers.mjs').Standing[]>}
 */
export async function measureOpening(stage) {
  const { folder, env, runs, log } = stage;
  const peers = await buildPeers(stage);
  const paragraphs = generateProse(words, words);
  const expected = { first: paragraphs.at(0) ?? '', last: paragraphs.at(-1) ?? '' };
  const tell = (
    /** @type {string} */ side,
    /** @type {number} */ run,
    /** @type {import('./watch-text.mjs').Appearance} */ { first, whole, longest },
  ) => {
    const times = `first frame ${first.toFixed(0)}, all of it ${whole.toFixed(0)}`;
    log(`  run ${run + 1} of ${runs}: ${side} ${times}, longest task ${longest.toFixed(0)} ms`);
    return { first, whole };
  };
  const inGalley = async (/** @type {number} */ run) => {
    // What was opened last opens by itself the next time, so each run has a desk of its own.
    const desk = join(folder, `opening-${run}`);
    await prepareDesk(desk, [short, paragraphs]);
    const found = await inWindow(galley(desk), env, async page => {
      await untilShown(page, short.length);
      const row = page.getByRole('option', { name: headlineOf(1) });
      const times = await timeAppearance(page, { event: 'click', ...expected }, () => row.click());
      await untilWritten(page, 'written');
      return tell('Galley', run, times);
    });
    await rm(desk, { recursive: true });
    return found;
  };
  const inPeers = peers.map(
    ({ name, open }) =>
      (/** @type {number} */ run) =>
        open(async page => {
          await page.evaluate(`window.paragraphs = ${JSON.stringify(paragraphs)}; undefined`);
          // Counted from within the page, so that no message between the processes is in the number.
          const times = await timeAppearance(page, { event: 'bench-open', ...expected }, () =>
            page.evaluate("dispatchEvent(new Event('bench-open')); openText(paragraphs)"),
          );
          return tell(name, run, times);
        }),
  );
  const [own = [], ...others] = await interleave(runs, inGalley, ...inPeers);
  const standing = (
    /** @type {'first' | 'whole'} */ part,
    /** @type {string} */ label,
    /** @type {typeof target | null} */ limit,
  ) =>
    comparePeers(
      { label: `${words} words, ${label}`, unit: 'ms', target: limit },
      own.map(times => [times[part]]),
      peers.map(({ name }, at) => ({ name, runs: (others[at] ?? []).map(times => [times[part]]) })),
    );
  return [
    standing('first', 'first frame to write in', target),
    standing('whole', 'all paragraphs in the page', null),
  ];
}

/**
 * Types a word into what has been opened, to see that it could be written in.
 * @param {import('@playwright/test').Page} page
 * @param {string} word
 */
async function untilWritten(page, word) {
  await page.keyboard.type(word);
  await page.getByRole('textbox', { name: 'Article body' }).filter({ hasText: word }).waitFor();
}
