import { success } from '#shared/result.ts';
import type { Desk } from '../../desk.ts';
import type { HandlersFor } from '../handlers.ts';

/** Keeps the user's own dictionary. */
export function spellingHandlers({ store }: Desk): HandlersFor<'spelling'> {
  return {
    'spelling:words': async () => success(store.state.words),
    'spelling:addWord': async ({ word }) => {
      await store.update({ words: [...new Set([...store.state.words, word])] });
      return success(undefined);
    },
    'spelling:removeWord': async ({ word }) => {
      await store.update({ words: store.state.words.filter(known => known !== word) });
      return success(undefined);
    },
  };
}
