import { useState } from 'react';

/**
 * Remembers what has the focus when a dialog opens and gives it back when the dialog closes; then calls `after`.
 * For the `onCloseAutoFocus` of a Radix dialog without a trigger, which by itself gives the focus to nobody.
 */
export function useReturnFocus(after?: () => void): (event: Event) => void {
  const [before] = useState(() => document.activeElement);
  return event => {
    event.preventDefault();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    after?.();
  };
}
