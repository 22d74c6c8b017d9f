import { useCallback } from 'react';
import type { TermKind } from '#shared/ipc/terms.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import type { Suggest } from '../../ui/suggestion.ts';

/** Completes words of one kind from the other articles of the library. */
export function useLibraryTerms(kind: TermKind, without: readonly string[] = []): Suggest {
  const { desk } = useWorkspace();
  const left = without.join('\n');
  return useCallback(
    async (typed: string) => {
      const found = await desk.call('library:terms', { kind, typed: typed.slice(0, 200), limit: 12 });
      if (!found.ok) return [];
      const chosen = new Set(left.split('\n'));
      return found.value
        .filter(({ name }) => !chosen.has(name) && name !== typed)
        .map(({ name, uri, articles }) => ({
          key: uri,
          name,
          detail: articles === 1 ? '1 article' : `${articles} articles`,
        }));
    },
    [desk, kind, left],
  );
}
