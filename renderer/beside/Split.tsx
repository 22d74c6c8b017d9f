import { type ReactNode, useState } from 'react';
import { lazyPart } from '../layout/lazy-part.tsx';
import { usePart } from '../session/use-store.ts';
import type { OpenArticle, WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Divider } from './Divider.tsx';
import './split.css';

const besideOf = (state: WorkspaceState) => state.beside;
const Pane = lazyPart(async () => (await import('./BesidePane.tsx')).BesidePane);

/** The open article, and beside it what is to be read with it, if anything. */
export function Split({ open, children }: { open: OpenArticle | null; children: ReactNode }) {
  const workspace = useWorkspace();
  const beside = usePart(workspace.state, besideOf);
  const [share, setShare] = useState(0.5);
  const isSplit = open !== null && beside !== null;
  return (
    <div className="split-frame">
      <div
        className={isSplit ? 'split is-split' : 'split'}
        style={{ '--share': `${share}fr`, '--rest': `${1 - share}fr` } as React.CSSProperties}
      >
        {children}
        {isSplit && (
          <>
            <Divider share={share} onChange={setShare} />
            <Pane.Part key={`${beside.article} ${beside.version}`} beside={beside} open={open} />
          </>
        )}
      </div>
    </div>
  );
}
