import { useEffect } from 'react';
import type { Workspace } from '../session/workspace.ts';

/** Below these widths of the window, in CSS pixels, a side no longer fits beside the text. */
const queries = { panels: '(width < 1024px)', library: '(width < 760px)' } as const;

/** Keeps the workspace told of which sides the window has no room for. */
export function useNarrow(workspace: Workspace): void {
  useEffect(() => {
    const panels = window.matchMedia(queries.panels);
    const library = window.matchMedia(queries.library);
    const tell = () => workspace.setNarrow({ panels: panels.matches, library: library.matches });
    tell();
    panels.addEventListener('change', tell);
    library.addEventListener('change', tell);
    return () => {
      panels.removeEventListener('change', tell);
      library.removeEventListener('change', tell);
    };
  }, [workspace]);
}
