import { useVirtualizer } from '@tanstack/react-virtual';
import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Id } from '#shared/clock.ts';
import type { ArticleSummary } from '#shared/ipc/article-summary.ts';
import { rangeWith } from '../ui/range-with.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { optionId } from './option-id.ts';
import { extendPick, nothingPicked, type Pick, togglePick } from './pick.ts';
import { RowMenu } from './RowMenu.tsx';
import { stepInList } from './step-in-list.ts';

/** Something that can be done with an article of a list: from its menu, and by a key where it has one. */
export interface RowAction {
  label: string;
  icon: LucideIcon;
  /** As `KeyboardEvent.key` has it. */
  key?: string;
  run: (id: Id) => void;
}

interface ArticleListProps {
  articles: readonly ArticleSummary[];
  label: string;
  /** The article that is open, or chosen. */
  selected: Id | null;
  actions: readonly RowAction[];
  /** Words in the place of the date. */
  describe?: (id: Id) => string;
  /** Several can be picked; without, one at a time. */
  pick?: Pick;
  onPick?: (pick: Pick) => void;
  onOpen: (id: Id) => void;
  ref: Ref<HTMLDivElement>;
}

/** A list box of articles; only the rows in sight are drawn, and the one that the keyboard is on. */
export function ArticleList(props: ArticleListProps) {
  const { articles, label, selected, actions, describe, pick, onPick, onOpen, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => scroller.current as HTMLDivElement);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = indexOf(articles, activeId ?? selected);
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 88,
    getItemKey: index => articles[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: range => rangeWith(range, active),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another open article moves the list, not a new order
  useEffect(() => {
    setActiveId(selected);
    const index = indexOf(articles, selected);
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [selected]);

  const activeArticle = articles[active]?.id;
  const picked = pick ?? nothingPicked;
  const ids = () => articles.map(({ id }) => id);
  const choose = (id: Id, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => {
    setActiveId(id);
    if (onPick && event.shiftKey) onPick(extendPick(picked, ids(), id, selected));
    else if (onPick && (event.ctrlKey || event.metaKey)) onPick(togglePick(picked, id, selected));
    else {
      onPick?.(nothingPicked);
      onOpen(id);
    }
  };
  /** Answers the keys that pick; false for all others. */
  const pickByKey = (event: KeyboardEvent): boolean => {
    if (!onPick) return false;
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape' && picked.ids.size > 0) onPick(nothingPicked);
    else if (command && event.key.toLowerCase() === 'a')
      onPick({ ids: new Set(ids()), anchor: activeArticle ?? null });
    else if (command && event.key === ' ' && activeArticle) onPick(togglePick(picked, activeArticle, null));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (pickByKey(event)) {
      event.preventDefault();
      return;
    }
    const next = stepInList(event.key, active, articles.length);
    const action = actions.find(({ key }) => key === event.key);
    if (next === null && !action && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const id = articles[next ?? active]?.id;
    if (id === undefined) return;
    if (action) action.run(id);
    else if (next === null) onOpen(id);
    else {
      setActiveId(id);
      if (onPick && event.shiftKey) {
        const from = { ids: picked.ids, anchor: picked.anchor ?? activeArticle ?? null };
        onPick(extendPick(from, ids(), id, selected));
      }
      rows.scrollToIndex(next, { align: 'auto' });
    }
  };
  return (
    <RowMenu actions={actions} article={activeArticle ?? null}>
      <div
        className="article-list"
        role="listbox"
        aria-label={label}
        aria-multiselectable={onPick ? true : undefined}
        aria-activedescendant={activeArticle && optionId(activeArticle)}
        tabIndex={0}
        ref={scroller}
        onKeyDown={onKeyDown}
        onContextMenuCapture={event => setActiveId(rowAt(event.target) ?? activeArticle ?? null)}
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
                  selected={picked.ids.size > 0 ? picked.ids.has(article.id) : article.id === selected}
                  active={index === active}
                  when={describe?.(article.id) ?? null}
                  measure={rows.measureElement}
                  onChoose={choose}
                />
              )
            );
          })}
        </div>
      </div>
    </RowMenu>
  );
}

/** The article whose row an event came from; null when it came from none, as from the keyboard. */
function rowAt(target: EventTarget): Id | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-article]') : null;
  return row?.dataset['article'] ?? null;
}

function indexOf(articles: readonly ArticleSummary[], id: string | null): number {
  return id === null ? -1 : articles.findIndex(article => article.id === id);
}
