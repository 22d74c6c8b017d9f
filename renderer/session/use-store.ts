import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Article } from '#shared/article/article.ts';
import { sameValue } from '#shared/article/same-value.ts';
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

/**
 * Follows what a function makes of a store; the component is drawn again only when that says something else. The
 * function has to be the same one from drawing to drawing.
 */
export function useDerived<T, P>(store: Store<T>, derive: (value: T) => P): P {
  return usePart(
    store,
    useMemo(() => remembering(derive), [derive]),
  );
}

/** The function, giving the value that it gave before for as long as it says the same. */
export function remembering<T, P>(derive: (value: T) => P): (value: T) => P {
  let last: { of: T; gave: P } | null = null;
  return value => {
    if (last && Object.is(last.of, value)) return last.gave;
    const fresh = derive(value);
    last = { of: value, gave: last && sameValue(last.gave, fresh) ? last.gave : fresh };
    return last.gave;
  };
}

/** Follows one field of the open article. */
export function useField<F extends keyof Article>(session: ArticleSession, field: F): Article[F] {
  return usePart(
    session.article,
    useCallback((article: Article) => article[field], [field]),
  );
}
