// @ts-check
import { join } from 'node:path';
import { root } from '../root.mjs';
import { compare } from './compare.mjs';
import { interleave } from './interleave.mjs';
import { prepareDesk } from './prepare-desk.mjs';
import { generateProse } from './prose.mjs';
import { bareWindow, galley } from './sides.mjs';
import { timeStart } from './time-start.mjs';

const words = 1000;
const target = 1.5;
const warmUps = 2;
const sides = { unit: 'ms', first: 'Galley', second: 'hello world' };

/**
 * Time from the creation of the process to the first drawn frame that can be written in, in milliseconds.
 * @param {import('./stage.mjs').Stage} stage
 * @returns {Promise<import('./compare.mjs').Comparison[]>}
 */
export async function measureColdStart({ folder, env, runs, log }) {
  const desk = join(folder, 'galley');
  await prepareDesk(desk, [generateProse(words, 1)]);
  const page = join(root, 'build/bench/pages/hello/index.html');
  const startGalley = () => timeStart(galley(desk), env);
  const startHello = () => timeStart(bareWindow(join(folder, 'hello'), page), env);
  // Not counted: they fill the disk cache, and Chromium keeps compiled code only from the second start on.
  for (let start = 0; start < warmUps; start++) {
    await startGalley();
    await startHello();
  }
  /**
   * @param {string} name
   * @param {() => ReturnType<typeof timeStart>} start
   */
  const told = (name, start) => async (/** @type {number} */ run) => {
    const time = await start();
    log(`  run ${run + 1} of ${runs}: ${name} ${time.toFixed(0)} ms`);
    return time;
  };
  const [inGalley, inHello] = await interleave(
    runs,
    told(sides.first, startGalley),
    told(sides.second, startHello),
  );
  return [
    compare(
      `${words} words open`,
      sides,
      inGalley.map(time => [time]),
      inHello.map(time => [time]),
      { of: 'median', ratio: target },
    ),
  ];
}
