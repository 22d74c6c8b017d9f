import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { optionId } from './option-id.ts';
import { stepInList } from './step-in-list.ts';

const openId = (state: WorkspaceState) => state.open?.session.id ?? null;

/** The list box of articles; only the rows in sight are drawn, and the one that the keyboard is on. */
export function ArticleList({
  articles,
  ref,
}: {
  articles: readonly ArticleSummary[];
  ref: Ref<HTMLDivElement>;
}) {
  const workspace = useWorkspace();
  const open = usePart(workspace.state, openId);
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => scroller.current as HTMLDivElement);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = indexOf(articles, activeId ?? open);
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 88,
    getItemKey: index => articles[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: range => withActive(range, active),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another open article moves the list, not a new order
  useEffect(() => {
    setActiveId(open);
    const index = indexOf(articles, open);
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepInList(event.key, active, articles.length);
    const id = articles[next ?? active]?.id;
    if (next === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (id === undefined) return;
    if (next === null) void workspace.openArticle(id);
    else {
      setActiveId(id);
      rows.scrollToIndex(next, { align: 'auto' });
    }
  };
  return (
    <div
      className="article-list"
      role="listbox"
      aria-label="Articles"
      aria-activedescendant={articles[active] ? optionId(articles[active].id) : undefined}
      tabIndex={0}
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocus={() => active < 0 && setActiveId(articles[0]?.id ?? null)}
    >
      <div role="presentation" style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const article = articles[index];
          return (
            article && (
              <ArticleRow
                key={key}
                article={article}
                index={index}
                total={articles.length}
                start={start}
                selected={article.id === open}
                active={index === active}
                measure={rows.measureElement}
                onOpen={id => void workspace.openArticle(id)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function indexOf(articles: readonly ArticleSummary[], id: string | null): number {
  return id === null ? -1 : articles.findIndex(article => article.id === id);
}

function withActive(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || indexes.includes(active)) return indexes;
  return [...indexes, active].sort((a, b) => a - b);
}
