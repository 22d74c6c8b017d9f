import type { BrowserWindow } from 'electron';
import { success } from '#shared/result.ts';
import { openLink } from '../../security/open-link.ts';
import type { Closing } from '../../window/closing.ts';
import type { HandlersFor } from '../handlers.ts';

export function windowHandlers(
  window: () => BrowserWindow,
  closing: () => Closing,
): HandlersFor<'window'> & HandlersFor<'link'> {
  return {
    'window:close': async ({ unsaved }) => {
      await closing().answer(unsaved);
      return success(undefined);
    },
    'window:edit': async ({ what }) => {
      window().webContents[what]();
      return success(undefined);
    },
    'window:pastePlain': async () => {
      window().webContents.pasteAndMatchStyle();
      return success(undefined);
    },
    'link:open': ({ href }) => openLink(window(), href),
  };
}
