import { Popover } from 'radix-ui';
import { useCallback, useRef, useState } from 'react';
import type { Article } from '#shared/article/article.ts';
import { findTks, type TkPlace } from '#shared/article/tk.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { usePart } from '../session/use-store.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { showTk } from './go-to-tk.ts';
import './tk.css';

const none: readonly TkPlace[] = [];
const tksOf = (article: Article) => findTks(article);
const countOf = (article: Article) => tksOf(article).length;

/** How much is still to come; a click lists it with the words around. */
export function TkCount({ session }: { session: ArticleSession }) {
  const workspace = useWorkspace();
  // Counted when the article is saved; blocks that did not change are not looked through again.
  const count = usePart(session.article, countOf);
  const [open, setOpen] = useState(false);
  const chosen = useRef<TkPlace | null>(null);
  const tks = open ? tksOf(session.present()) : none;
  const choose = useCallback((place: TkPlace) => {
    chosen.current = place;
    setOpen(false);
  }, []);
  if (count === 0) return null;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="tk-count">{count} TK</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="tk-list"
          side="top"
          align="end"
          sideOffset={6}
          aria-label="What is still to come"
          onCloseAutoFocus={event => {
            if (!chosen.current) return;
            event.preventDefault();
            showTk(workspace, chosen.current);
            chosen.current = null;
          }}
        >
          <ul>
            {tks.map(place => (
              <li key={`${place.where}-${place.nth}`}>
                <button type="button" onClick={() => choose(place)}>
                  <bdi>
                    {place.before}
                    <mark>{place.text}</mark>
                    {place.after}
                  </bdi>
                  {(place.where === 'headline' || place.where === 'dek') && (
                    <small>{place.where === 'dek' ? 'Dek' : 'Headline'}</small>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
