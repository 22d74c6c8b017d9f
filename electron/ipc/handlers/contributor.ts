import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import type { HandlersFor } from '../handlers.ts';

/** The people of the library. */
export function contributorHandlers(desk: Desk): HandlersFor<'contributor'> {
  const people = async () => (await desk.library).contributors;
  return {
    'contributor:list': async () => (await people()).list(),
    'contributor:save': async ({ contributor }) => (await people()).save(contributor),
    'contributor:keep': async ({ id, author }) => (await people()).keep(id, author),
    'contributor:remove': async ({ id }) => {
      const removed = await (await people()).remove(id);
      return removed.ok ? success(undefined) : removed;
    },
  };
}
