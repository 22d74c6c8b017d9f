import { useSyncExternalStore } from 'react';
import type { Store } from './store.ts';

/** Follows a store; the component is drawn again when its value changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
