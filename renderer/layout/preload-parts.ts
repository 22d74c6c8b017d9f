import { panels } from '../panels/registry.ts';
import { boardPart } from './board-part.ts';
import { dialogParts } from './dialog-parts.ts';

/** Fetches, when the window has nothing else to do, the code of what may be opened next. */
export function preloadParts(): void {
  requestIdleCallback(() => {
    boardPart.preload();
    for (const panel of panels) panel.preload();
    for (const dialog of Object.values(dialogParts)) dialog.preload();
  });
}
