import { Columns3, Download, Plus } from 'lucide-react';
import { useDeferredValue, useRef } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Articles } from './Articles.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import { FindField } from './FindField.tsx';
import { SortChoice } from './SortChoice.tsx';
import { SpikeList } from './SpikeList.tsx';
import { useFoundArticles } from './use-found-articles.ts';
import './library.css';

const boardOf = (state: WorkspaceState) => state.board;

/** Every article, newest first, or the spike; with a field to find one. */
export function Library() {
  const workspace = useWorkspace();
  const { filter, query } = useStore(workspace.shelf.state);
  const board = usePart(workspace.state, boardOf);
  const writable = usePart(workspace.state, isWritable);
  const list = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(query);
  const articles = useFoundArticles(filter, filter.kind === 'spike' ? '' : asked);
  const setQuery = (typed: string) => workspace.shelf.state.update({ query: typed });
  return (
    <nav className="library" aria-label="Library">
      <header>
        <h2>Library</h2>
        <CommandButton command="view:board" label="Board" aria-pressed={board}>
          <Columns3 aria-hidden size={16} />
        </CommandButton>
        <CommandButton command="article:import" disabled={!writable}>
          <Download aria-hidden size={16} />
        </CommandButton>
        <CommandButton command="article:new" disabled={!writable}>
          <Plus aria-hidden size={18} />
        </CommandButton>
      </header>
      <div className="library-find">
        <FindField
          query={query}
          wrong={articles.problem !== null}
          onChange={setQuery}
          onLeave={() => list.current?.focus()}
        />
        <div className="library-choices">
          <FilterChoice filter={filter} />
          <SortChoice />
        </div>
      </div>
      {filter.kind === 'spike' ? (
        <SpikeList query={asked} ref={list} />
      ) : (
        <Articles articles={articles} query={asked} filter={filter} ref={list} />
      )}
    </nav>
  );
}
