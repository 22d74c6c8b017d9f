import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import type { HandlersFor } from '../handlers.ts';

export function settingsHandlers(desk: Desk): HandlersFor<'settings'> {
  return {
    'settings:save': async settings => {
      await desk.saveSettings(settings);
      return success(desk.store.state.settings);
    },
  };
}
