import type { SaveStatus } from '../session/save-status.ts';
import type { Store } from '../session/store.ts';

/** Milliseconds without a change after which a saved article is said to be saved. */
const calm = 300;

export interface CalmTimers {
  setTimeout: (action: () => void, delay: number) => number;
  clearTimeout: (timer: number) => void;
}

/**
 * Tells of a status as it is to be shown: everything at once, but "saved" only when typing pauses. Words that changed
 * with every save would flicker twice a second, and be drawn in the very frames that show what is typed. Returns the
 * end of it.
 */
export function followCalmly(
  status: Store<SaveStatus>,
  show: (status: SaveStatus) => void,
  timers: CalmTimers,
): () => void {
  let shown = status.get();
  let timer: number | null = null;
  const stop = () => {
    if (timer !== null) timers.clearTimeout(timer);
    timer = null;
  };
  const showNow = () => {
    stop();
    const now = status.get();
    if (now.kind === 'editing' && shown.kind === 'editing') return;
    shown = now;
    show(now);
  };
  const unsubscribe = status.subscribe(() => {
    if (status.get().kind !== 'saved') showNow();
    else timer ??= timers.setTimeout(showNow, calm);
  });
  return () => {
    stop();
    unsubscribe();
  };
}
