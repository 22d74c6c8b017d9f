import { type RefObject, useCallback, useState } from 'react';

/** Goes from change to change in a list of them; `at` counts from 0, -1 before the first step. */
export function useSteps(list: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState(-1);
  const go = useCallback(
    (index: number) => {
      const changes = changesIn(list.current);
      const to = Math.min(Math.max(index, 0), changes.length - 1);
      setAt(to);
      const change = changes[to];
      change?.scrollIntoView({ block: 'center' });
      change?.focus({ preventScroll: true });
    },
    [list],
  );
  /** The change in which the focus is; -1 when it is in none. */
  const focused = () => changesIn(list.current).findIndex(change => change.contains(document.activeElement));
  return { at, go, focused };
}

function changesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
}
