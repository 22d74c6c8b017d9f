import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long the program may be held up in one go, in milliseconds: half a frame. */
const turn = 8;

/**
 * For long work that holds everybody up: gives a function to be awaited between its steps, which lets all others
 * have their turn whenever 8 ms have passed. `now` is a clock in milliseconds.
 */
export function takeTurns(now = () => performance.now()): () => Promise<void> {
  let begun = now();
  return async () => {
    if (now() - begun < turn) return;
    await nextTurn();
    begun = now();
  };
}
