import { success } from '#shared/result.ts';
import { accountName } from '../../account-name.ts';
import type { Desk } from '../../desk.ts';
import { isGenuine } from '../../review/identity.ts';
import type { HandlersFor } from '../handlers.ts';

/** Signs what the person at this computer says about an article; the words themselves are saved with it. */
export function reviewHandlers({ store, origin }: Desk): HandlersFor<'review'> {
  return {
    'review:me': async () => {
      const key = await store.identity.keyId();
      return key.ok ? success({ keyId: key.value, name: accountName() }) : key;
    },
    'review:verify': async ({ events }) => success(events.filter(isGenuine).map(({ id }) => id)),
    'review:sign': async event => store.identity.sign({ ...event, wallTime: origin.now() }, accountName()),
  };
}
