import { useEffect, useState } from 'react';
import type { Id } from '#shared/clock.ts';
import { useWorkspace } from '../session/workspace-context.ts';

/** A pause in typing after which the texts are searched, in milliseconds. */
const pause = 150;

export interface TextSearch {
  /** The articles that hold every word of the query somewhere; null until the answer is there. */
  ids: readonly Id[] | null;
  /** Why the texts could not be searched; '' otherwise. */
  failure: string;
}

const nothing: TextSearch = { ids: null, failure: '' };

/** Searches the texts of all articles for a query, which the list in the window does not hold. */
export function useTextSearch(query: string): TextSearch {
  const { desk } = useWorkspace();
  const [search, setSearch] = useState(nothing);
  const wanted = query.trim();
  useEffect(() => {
    setSearch(nothing);
    if (wanted === '') return;
    let stale = false;
    const timer = window.setTimeout(async () => {
      const found = await desk.call('library:search', { query: wanted });
      if (stale) return;
      setSearch(found.ok ? { ids: found.value, failure: '' } : { ids: [], failure: found.error.message });
    }, pause);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [desk, wanted]);
  return search;
}
