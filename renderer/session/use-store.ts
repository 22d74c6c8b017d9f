import { useCallback, useSyncExternalStore } from 'react';
import type { Article } from '#shared/article/article.ts';
import type { ArticleSession } from './article-session.ts';
import type { Store } from './store.ts';

/** Follows a store; the component is drawn again when its value changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Follows one part of a store; the component is drawn again only when that part is another value or object. */
export function usePart<T, P>(store: Store<T>, part: (value: T) => P): P {
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => part(store.get()), [store, part]),
  );
}

/** Follows one field of the open article. */
export function useField<F extends keyof Article>(session: ArticleSession, field: F): Article[F] {
  return usePart(
    session.article,
    useCallback((article: Article) => article[field], [field]),
  );
}
