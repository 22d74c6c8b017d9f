import { Check, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect } from 'react';
import type { FoundTerm, TermIndex } from '#shared/vocabulary/term-index.ts';
import type { Term } from '#shared/vocabulary/vocabulary.ts';
import { type TreeRow, treeRows } from './tree-rows.ts';

interface TopicTreeProps {
  index: TermIndex;
  /** What a search found, shown as a flat list; null shows the tree. */
  found: readonly FoundTerm[] | null;
  open: ReadonlySet<string>;
  onOpen: (open: ReadonlySet<string>) => void;
  active: Term | null;
  onActive: (term: Term) => void;
  chosen: ReadonlySet<string>;
  onToggle: (term: Term) => void;
}

/** The terms as a tree that keys go through: up and down, right opens, left closes or goes up, Enter chooses. */
export function TopicTree(props: TopicTreeProps) {
  const { index, found, open, onOpen, active, onActive, chosen, onToggle } = props;
  const rows: TreeRow[] = found
    ? found.map(({ term }) => ({ key: term.uri, term, level: 1, open: null, parent: null }))
    : treeRows(index, open);
  const at = rows.findIndex(({ term }) => term === active);
  const row = rows[at];
  useEffect(() => {
    if (at >= 0) document.getElementById(rowId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const go = (to: number) => {
    const next = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (next) onActive(next.term);
  };
  const setOpen = (key: string, on: boolean) => {
    const next = new Set(open);
    if (on) next.add(key);
    else next.delete(key);
    onOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(rows.length - 1);
        break;
      case 'ArrowRight':
        if (row?.open === false) setOpen(row.key, true);
        else if (row?.open) go(at + 1);
        break;
      case 'ArrowLeft':
        if (row?.open) setOpen(row.key, false);
        else if (row?.parent) go(rows.findIndex(({ key }) => key === row.parent));
        break;
      case 'Enter':
      case ' ':
        if (row) onToggle(row.term);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const line = target.closest('[data-at]');
    const clicked = line instanceof HTMLElement ? rows[Number(line.dataset['at'])] : undefined;
    if (!clicked) return;
    if (target.closest('[data-twist]')) setOpen(clicked.key, !clicked.open);
    else onToggle(clicked.term);
    onActive(clicked.term);
  };
  return (
    <div
      id="topic-tree"
      className="topic-tree"
      role="tree"
      tabIndex={0}
      aria-label={found ? 'Found subjects' : 'Subjects'}
      aria-multiselectable
      aria-activedescendant={at >= 0 ? rowId(at) : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => at === -1 && go(0)}
    >
      {rows.length === 0 && (
        <p className="panel-hint">
          Nothing is called so, neither in the language of the article nor in English.
        </p>
      )}
      {rows.map(({ key, term, level, open: isOpen }, i) => {
        const path = found?.[i]?.path ?? [];
        return (
          <div
            key={key}
            id={rowId(i)}
            className="topic-row"
            role="treeitem"
            tabIndex={-1}
            aria-level={level}
            aria-expanded={isOpen ?? undefined}
            aria-selected={chosen.has(term.uri)}
            data-active={term === active || undefined}
            style={{ paddingInlineStart: `calc(var(--space-4) * ${level - 1} + var(--space-1))` }}
            data-at={i}
          >
            <button
              type="button"
              className="topic-twist"
              tabIndex={-1}
              aria-hidden
              disabled={isOpen === null}
              data-twist
            >
              {isOpen !== null && <ChevronRight aria-hidden size={14} />}
            </button>
            <span className="topic-box">{chosen.has(term.uri) && <Check aria-hidden size={13} />}</span>
            <span className={term.retired === null ? '' : 'topic-old'} dir="auto">
              {index.nameOf(term)}
            </span>
            {term.retired !== null && <small>retired</small>}
            {path.length > 0 && <small className="topic-path">{path.join(' › ')}</small>}
          </div>
        );
      })}
    </div>
  );
}

function rowId(at: number): string {
  return `topic-row-${at}`;
}
