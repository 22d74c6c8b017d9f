import type { BrowserWindow } from 'electron';
import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { describeProgram, showAbout } from '../../menu/about.ts';
import type { HandlersFor } from '../handlers.ts';

/** Answers about the program itself, and what a window needs to begin. */
export function appHandlers(desk: Desk, window: () => BrowserWindow): HandlersFor<'app'> {
  return {
    'app:info': async () => success(describeProgram()),
    'app:start': () => desk.start(),
    'app:showAbout': async () => {
      await showAbout(window());
      return success(undefined);
    },
    'app:reportEditable': async () => {
      if (process.env['GALLEY_REPORT_START']) {
        const begun = process.getCreationTime() ?? Date.now();
        process.stdout.write(`galley: editable ${Math.round(Date.now() - begun)}\n`);
      }
      return success(undefined);
    },
  };
}
