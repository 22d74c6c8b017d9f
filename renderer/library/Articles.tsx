import { Copy, FileText, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import { commands } from '#shared/commands/commands.ts';
import type { ListFilter } from '../session/shelf.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { ArticleList, type RowAction } from './ArticleList.tsx';
import { describeSearch } from './describe-search.ts';
import { findArticles } from './find-articles.ts';
import { filterArticles, joinHits } from './list-filter.ts';
import { useTextSearch } from './use-text-search.ts';

const articlesOf = (state: WorkspaceState) => state.articles;
const openId = (state: WorkspaceState) => state.open?.session.id ?? null;

interface ArticlesProps {
  query: string;
  filter: ListFilter;
  ref: Ref<HTMLDivElement>;
}

/** The articles that a filter and a query leave, and what can be done with each. */
export function Articles({ query, filter, ref }: ArticlesProps) {
  const workspace = useWorkspace();
  const all = usePart(workspace.state, articlesOf);
  const open = usePart(workspace.state, openId);
  const { ids, reading, failure } = useTextSearch(query);
  const shown = filterArticles(all, filter);
  const found = joinHits(findArticles(shown, query), shown, ids ?? []);
  const { shelf } = workspace;
  const actions: RowAction[] = [
    { label: 'Open', icon: FileText, run: id => void workspace.openArticle(id) },
    { label: commands['article:duplicate'].title, icon: Copy, run: id => void shelf.duplicate(id) },
    { label: commands['article:spike'].title, icon: Trash2, key: 'Delete', run: id => void shelf.spike(id) },
  ];
  const asked = query.trim();
  return (
    <>
      <p className="library-told" role="status">
        {asked !== '' && (failure || describeSearch(ids !== null, found.length, reading))}
      </p>
      {found.length > 0 ? (
        <ArticleList
          articles={found}
          label="Articles"
          selected={open}
          actions={actions}
          onOpen={id => void workspace.openArticle(id)}
          ref={ref}
        />
      ) : (
        (asked === '' || (ids !== null && reading === null)) && (
          <p className="library-none" role="status">
            {describeNone(all.length, asked, filter)}
          </p>
        )
      )}
    </>
  );
}

function describeNone(all: number, asked: string, filter: ListFilter): string {
  if (all === 0) return 'No articles yet.';
  if (asked !== '') return `Nothing with “${asked}”${filter.kind === 'all' ? '' : ' among these'}.`;
  return 'No article has this status.';
}
