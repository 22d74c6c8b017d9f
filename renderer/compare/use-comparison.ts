import { useCallback, useEffect, useState } from 'react';
import type { Comparison } from '#shared/history/comparison.ts';
import type { ArticleHistory, Pair } from '../session/article-history.ts';

export type Compared =
  | { kind: 'loading' }
  | { kind: 'failed'; why: string }
  | { kind: 'ready'; comparison: Comparison };

/** Compares a pair, and again when asked to; what was shown stays until the next is there. */
export function useComparison(history: ArticleHistory, pair: Pair | null) {
  const [compared, setCompared] = useState<Compared>({ kind: 'loading' });
  const [before, after] = [pair?.before, pair?.after];
  const compare = useCallback(async () => {
    if (before === undefined || after === undefined) return null;
    const result = await history.compare({ before, after });
    return result.ok
      ? ({ kind: 'ready', comparison: result.value } as const)
      : ({ kind: 'failed', why: result.error.message } as const);
  }, [history, before, after]);
  useEffect(() => {
    let wanted = true;
    void compare().then(done => {
      if (wanted && done) setCompared(done);
    });
    return () => {
      wanted = false;
    };
  }, [compare]);
  useEffect(() => () => history.cancelCompare(), [history]);
  const again = async () => {
    const done = await compare();
    if (done) setCompared(done);
  };
  return { compared, again };
}
