import { useEffect } from 'react';
import { ArticlePane } from '../article/ArticlePane.tsx';
import { Split } from '../beside/Split.tsx';
import { FindBar } from '../find/FindBar.tsx';
import type { FindState } from '../find/finder.ts';
import { Library } from '../library/Library.tsx';
import { Panels } from '../panels/Panels.tsx';
import { ReadOnlyBanner } from '../recovery/ReadOnlyBanner.tsx';
import { reportEditable } from '../session/report-editable.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { StatusBar } from '../status/StatusBar.tsx';
import { Toolbar } from '../toolbar/Toolbar.tsx';
import { Boundary } from './Boundary.tsx';
import { boardPart } from './board-part.ts';
import { NothingOpen } from './NothingOpen.tsx';
import { preloadParts } from './preload-parts.ts';
import { SideFrame } from './SideFrame.tsx';
import './columns.css';

const isShown = (state: FindState) => state.shown;
const boardOf = (state: WorkspaceState) => state.board;
const openOf = (state: WorkspaceState) => state.open;

/** Library, article and panels side by side. */
export function Columns() {
  const workspace = useWorkspace();
  const open = usePart(workspace.state, openOf);
  const board = usePart(workspace.state, boardOf);
  const finding = usePart(workspace.finder.state, isShown);
  useEffect(() => {
    // With an article it is the editor that says when it can be written in.
    if (!workspace.state.get().open) reportEditable(workspace.desk, preloadParts);
  }, [workspace]);
  return (
    <div className="columns">
      <SideFrame side="library">
        <Library />
      </SideFrame>
      <main className="middle">
        <div>
          <ReadOnlyBanner />
          <Toolbar open={open !== null && !board} />
          {open && finding && !board && <FindBar session={open.session} />}
        </div>
        {/* Not taken away: its editor has the text and its undo. */}
        <div className="middle-part" inert={board}>
          <Split open={open}>
            <Boundary part="The article" key={open?.opening}>
              {open ? <ArticlePane open={open} /> : <NothingOpen />}
            </Boundary>
          </Split>
        </div>
        {board && (
          <Boundary part="The board">
            <boardPart.Part />
          </Boundary>
        )}
        <StatusBar open={open} />
      </main>
      {open && !board && (
        <SideFrame side="panels">
          <Panels session={open.session} />
        </SideFrame>
      )}
    </div>
  );
}
