import type { Desk } from '../desk.ts';

let reported = false;

/** Tells main, once, that the window can be written in: when a frame with it has been painted. */
export function reportEditable(desk: Desk, then: () => void): void {
  if (reported) return;
  reported = true;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      void desk.call('app:reportEditable');
      then();
    }),
  );
}
