import { Copy, FileText, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import { commands } from '#shared/commands/commands.ts';
import type { ListFilter } from '../session/shelf.ts';
import { usePart, useStore } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { ArticleList, type RowAction } from './ArticleList.tsx';
import { PickedBar } from './PickedBar.tsx';
import type { FoundArticles } from './use-found-articles.ts';

const openId = (state: WorkspaceState) => state.open?.session.id ?? null;

interface ArticlesProps {
  articles: FoundArticles;
  query: string;
  filter: ListFilter;
  ref: Ref<HTMLDivElement>;
}

/** The articles that a filter and a query leave, and what can be done with each, or with several. */
export function Articles({ articles, query, filter, ref }: ArticlesProps) {
  const workspace = useWorkspace();
  const open = usePart(workspace.state, openId);
  const { shelf } = workspace;
  const { pick } = useStore(shelf.state);
  const { found, all, told, settled } = articles;
  // What the list no longer shows is not meant.
  const picked = found.filter(({ id }) => pick.ids.has(id)).map(({ id }) => id);
  const spike = (id: string) =>
    void (picked.length > 1 && picked.includes(id) ? shelf.spikeAll(picked) : shelf.spike(id));
  const actions: RowAction[] = [
    { label: 'Open', icon: FileText, run: id => void workspace.openArticle(id) },
    { label: commands['article:duplicate'].title, icon: Copy, run: id => void shelf.duplicate(id) },
    { label: commands['article:spike'].title, icon: Trash2, key: 'Delete', run: spike },
  ];
  const asked = query.trim();
  return (
    <>
      <p className={articles.problem ? 'library-told library-wrong' : 'library-told'} role="status">
        {told}
      </p>
      {found.length > 0 ? (
        <ArticleList
          articles={found}
          label="Articles"
          selected={open}
          actions={actions}
          pick={pick}
          onPick={next => shelf.state.update({ pick: next })}
          onOpen={id => void workspace.openArticle(id)}
          ref={ref}
        />
      ) : (
        settled &&
        articles.problem === null && (
          <p className="library-none" role="status">
            {describeNone(all, asked, filter)}
          </p>
        )
      )}
      {picked.length > 0 && <PickedBar ids={picked} />}
    </>
  );
}

function describeNone(all: number, asked: string, filter: ListFilter): string {
  if (all === 0) return 'No articles yet.';
  if (asked !== '') return `Nothing with “${asked}”${filter.kind === 'all' ? '' : ' among these'}.`;
  return 'No article has this status.';
}
