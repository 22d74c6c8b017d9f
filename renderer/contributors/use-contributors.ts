import { useEffect } from 'react';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import type { ContributorsState } from './contributor-list.ts';

const folderOf = (state: WorkspaceState) => state.library.folder;
const modeOf = (state: WorkspaceState) => state.library.whyReadOnly;

/** The people of the library, read when this is first drawn and whenever it is another library or can be written again. */
export function useContributors(): ContributorsState {
  const { state, contributors } = useWorkspace();
  const folder = usePart(state, folderOf);
  const mode = usePart(state, modeOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: somebody else may have written the list meanwhile
  useEffect(() => void contributors.load(), [contributors, folder, mode]);
  return useStore(contributors.state);
}
