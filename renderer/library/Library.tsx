import { Download, Plus } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import { isWritable } from '../session/follow-mode.ts';
import { usePart, useStore } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { Articles } from './Articles.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import { FindField } from './FindField.tsx';
import { SpikeList } from './SpikeList.tsx';
import './library.css';

/** Every article, newest first, or the spike; with a field to find one. */
export function Library() {
  const workspace = useWorkspace();
  const { filter } = useStore(workspace.shelf.state);
  const writable = usePart(workspace.state, isWritable);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(query);
  return (
    <nav className="library" aria-label="Library">
      <header>
        <h2>Library</h2>
        <CommandButton command="article:import" disabled={!writable}>
          <Download aria-hidden size={16} />
        </CommandButton>
        <CommandButton command="article:new" disabled={!writable}>
          <Plus aria-hidden size={18} />
        </CommandButton>
      </header>
      <div className="library-find">
        <FindField query={query} onChange={setQuery} onLeave={() => list.current?.focus()} />
        <FilterChoice filter={filter} />
      </div>
      {filter.kind === 'spike' ? (
        <SpikeList query={asked} ref={list} />
      ) : (
        <Articles query={asked} filter={filter} ref={list} />
      )}
    </nav>
  );
}
