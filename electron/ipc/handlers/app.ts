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
      // When that was is for the reader to measure: Linux tells the start of a process to the second only.
      if (process.env['GALLEY_REPORT_START']) process.stdout.write('galley: editable\n');
      return success(undefined);
    },
  };
}
