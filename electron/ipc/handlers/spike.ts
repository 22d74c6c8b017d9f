import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import { done } from '../done.ts';
import type { HandlersFor } from '../handlers.ts';

/** The recoverable bin. */
export function spikeHandlers(desk: Desk): HandlersFor<'spike'> {
  return {
    'spike:list': async () => success(await (await desk.library).spike.list()),
    'spike:add': async ({ id }) => done(await (await desk.library).spike.spike(id)),
    'spike:restore': async ({ id }) => {
      const library = await desk.library;
      const restored = await library.spike.restore(id);
      if (!restored.ok) return restored;
      // Reading it puts it on the list again.
      const read = await library.read(id);
      return read.ok ? success(undefined) : read;
    },
    'spike:deleteForGood': async ({ id }) => done(await (await desk.library).spike.deleteForGood(id)),
  };
}
