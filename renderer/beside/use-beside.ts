import { useEffect, useState } from 'react';
import type { Article } from '#shared/article/article.ts';
import type { Beside, Workspace } from '../session/workspace.ts';

export type ReadState =
  | { kind: 'reading' }
  | { kind: 'ready'; article: Article }
  | { kind: 'failed'; why: string };

/** Fetches what is to be read beside the open article; `again` tries once more. */
export function useBeside(workspace: Workspace, beside: Beside): { read: ReadState; again: () => void } {
  const [read, setRead] = useState<ReadState>({ kind: 'reading' });
  const [tries, setTries] = useState(0);
  const { article: id, version } = beside;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another reading
  useEffect(() => {
    let wanted = true;
    setRead({ kind: 'reading' });
    void workspace.desk.call('history:read', { id, version }).then(answer => {
      if (!wanted) return;
      setRead(
        answer.ok ? { kind: 'ready', article: answer.value } : { kind: 'failed', why: answer.error.message },
      );
    });
    return () => {
      wanted = false;
    };
  }, [workspace, id, version, tries]);
  return { read, again: () => setTries(tries + 1) };
}
