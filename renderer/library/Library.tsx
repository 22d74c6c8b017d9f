import { Download, Plus, Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { ArticleList } from './ArticleList.tsx';
import { findArticles } from './find-articles.ts';
import './library.css';

const articlesOf = (state: WorkspaceState) => state.articles;

/** Every article, newest first, with a field to find one. */
export function Library() {
  const workspace = useWorkspace();
  const articles = usePart(workspace.state, articlesOf);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = findArticles(articles, useDeferredValue(query));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      list.current?.focus();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
    }
  };
  return (
    <nav className="library" aria-label="Library">
      <header>
        <h2>Library</h2>
        <CommandButton command="article:import">
          <Download aria-hidden size={16} />
        </CommandButton>
        <CommandButton command="article:new">
          <Plus aria-hidden size={18} />
        </CommandButton>
      </header>
      {articles.length > 0 && (
        <div className="library-search">
          <Search aria-hidden size={14} />
          <input
            type="search"
            aria-label="Find an article"
            placeholder="Find"
            spellCheck={false}
            value={query}
            onChange={event => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
      {found.length > 0 ? (
        <ArticleList articles={found} ref={list} />
      ) : (
        <p className="library-none">
          {articles.length === 0 ? 'No articles yet.' : `Nothing with “${query.trim()}”.`}
        </p>
      )}
    </nav>
  );
}
