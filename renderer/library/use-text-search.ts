import { useEffect, useState } from 'react';
import type { Id } from '#shared/clock.ts';
import type { TextsRead } from '#shared/ipc/library-state.ts';
import { useWorkspace } from '../session/workspace-context.ts';

/** A pause in typing after which the texts are searched, in milliseconds. */
const pause = 60;

export interface TextSearch {
  /** The articles that hold every word of the query somewhere, as far as is known; null until there is an answer. */
  ids: readonly Id[] | null;
  /** How many texts are still to be read before the answer is whole, and of how many; null when it is whole. */
  reading: TextsRead | null;
  /** Why the texts could not be searched; '' otherwise. */
  failure: string;
}

const nothing: TextSearch = { ids: null, reading: null, failure: '' };

/**
 * Searches the texts of all articles for a query, which the list in the window does not hold. While main is still
 * reading them, the answer is asked for again whenever there are more, until it is whole.
 */
export function useTextSearch(query: string): TextSearch {
  const { desk, state } = useWorkspace();
  const [search, setSearch] = useState(nothing);
  const wanted = query.trim();
  useEffect(() => {
    setSearch(nothing);
    if (wanted === '') return;
    let stale = false;
    let whole = false;
    const ask = async () => {
      const found = await desk.call('library:search', { query: wanted });
      if (stale) return;
      if (!found.ok) {
        setSearch({ ...nothing, ids: [], failure: found.error.message });
        return;
      }
      const { ids, read, total } = found.value;
      whole = read === total;
      setSearch({ ids, reading: whole ? null : { read, total }, failure: '' });
    };
    const timer = window.setTimeout(ask, pause);
    const unhear = desk.on('library:textsRead', () => {
      if (!whole) void ask();
    });
    // What answers now may be another article after a save: asked again when the list has changed.
    let { articles } = state.get();
    let again = 0;
    const unwatch = state.subscribe(() => {
      if (state.get().articles === articles) return;
      articles = state.get().articles;
      window.clearTimeout(again);
      again = window.setTimeout(ask, pause);
    });
    return () => {
      stale = true;
      window.clearTimeout(timer);
      window.clearTimeout(again);
      unwatch();
      unhear();
    };
  }, [desk, state, wanted]);
  return search;
}
