// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { figure } from './figure.mjs';
import { generateHtml } from './generate-html.mjs';
import { inWindow } from './open-window.mjs';
import { placeCaret } from './page-script.mjs';
import { prepareDesk } from './prepare-desk.mjs';
import { putOnClipboard } from './put-on-clipboard.mjs';
import { untilShown } from './shown.mjs';
import { galley } from './sides.mjs';
import { timeAppearance } from './watch-text.mjs';

const bytes = 5_000_000;
const quickBytes = 500_000;
const limits = { total: 5000, longestTask: 200 };
const start = ['What is pasted follows here. '];

/**
 * Ctrl+V with a large piece of HTML on the clipboard: milliseconds from the key to the frame with all of it, and the
 * longest task of the page meanwhile.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function measurePaste({ folder, env, runs, quick, log }) {
  const size = quick ? quickBytes : bytes;
  const { html, paragraphs, links, last } = generateHtml(size, 1);
  const times = [];
  for (let run = 0; run < runs; run++) {
    const desk = join(folder, `paste-${run}`);
    await prepareDesk(desk, [start]);
    const found = await inWindow(galley(desk), env, async (page, app) => {
      await untilShown(page, start.length);
      await putOnClipboard(app, { html, text: 'The HTML was not taken.' });
      await placeCaret(page, 'end');
      const pasted = await timeAppearance(page, { event: 'keydown', first: start[0] ?? '', last }, () =>
        page.keyboard.press('Control+V'),
      );
      const body = page.getByRole('textbox', { name: 'Article body' });
      const [lines, linked] = [await body.locator('> p').count(), await body.locator('a').count()];
      // The first one may have been joined to the line that the caret stood in.
      if ((lines !== paragraphs && lines !== paragraphs + start.length) || linked !== links)
        throw new Error(`Of ${paragraphs} paragraphs and ${links} links, ${lines} and ${linked} are there.`);
      return pasted;
    });
    await rm(desk, { recursive: true });
    const [whole, longest] = [found.whole.toFixed(0), found.longest.toFixed(0)];
    log(`  run ${run + 1} of ${runs}: ${paragraphs} paragraphs in ${whole} ms, longest task ${longest} ms`);
    times.push(found);
  }
  const label = `paste ${size / 1e6} MB of HTML`;
  // The limits are meant for the whole size, so that a quick run meets none.
  const below = (/** @type {number} */ limit) =>
    quick ? null : { of: /** @type {const} */ ('median'), below: limit };
  const all = times.map(({ whole }) => whole);
  const longest = times.map(task => task.longest);
  return [
    figure(`${label}, all of it drawn`, 'ms', all, below(limits.total)),
    figure(`${label}, longest task`, 'ms', longest, below(limits.longestTask)),
  ];
}
