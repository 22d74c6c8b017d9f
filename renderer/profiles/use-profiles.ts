import { useEffect } from 'react';
import type { ProfilesState } from '../session/profiles.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';

const folderOf = (state: WorkspaceState) => state.library.folder;

/** The content profiles of the library, read when they are first drawn and for each library anew. */
export function useProfiles(): ProfilesState {
  const { state, profiles } = useWorkspace();
  const folder = usePart(state, folderOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another library has others
  useEffect(() => void profiles.load(), [profiles, folder]);
  return useStore(profiles.state);
}
