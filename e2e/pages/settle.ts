import type { Galley } from '../fixtures/galley.ts';

/** Lets the window take in where the caret is, as it does between two keys of a person: two frames. */
export async function settle({ page }: Galley): Promise<void> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}
