import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useRef, useState } from 'react';
import { runCommand } from '../commands/run-command.ts';
import { findArticles } from '../library/find-articles.ts';
import { usePart } from '../session/use-store.ts';
import type { WorkspaceState } from '../session/workspace.ts';
import { useWorkspace } from '../session/workspace-context.ts';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { CommandItem } from './CommandItem.tsx';
import { offeredCommands, rankCommands } from './rank-commands.ts';
import './palette.css';

/** How many articles are offered; more are found by typing more. */
const mostArticles = 12;

const articlesOf = (state: WorkspaceState) => state.articles;

/** Every command, and every article, by typing some of its name. */
export function Palette({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const articles = usePart(workspace.state, articlesOf);
  const [query, setQuery] = useState('');
  const [offered] = useState(() => offeredCommands(workspace.editor.get()?.inTable() ?? false));
  const [value, setValue] = useState<string | null>(null);
  const chosen = useRef<() => void>(() => undefined);
  // What was chosen happens when the focus is back where it was, because it may be about that very place.
  const returnFocus = useReturnFocus(() => chosen.current());
  const choose = (action: () => void) => {
    chosen.current = action;
    onClose();
  };
  const ranked = rankCommands(query, offered);
  const found = findArticles(articles, query).slice(0, mostArticles);
  // The first is marked in the same frame as it is found, so that Enter right after the last letter means it.
  const marked = value ?? ranked[0] ?? found[0]?.id ?? '';
  const ask = (typed: string) => {
    setQuery(typed);
    setValue(null);
  };
  return (
    <Dialog.Root open onOpenChange={open => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="palette-shade" />
        <Dialog.Content className="palette" aria-describedby={undefined} onCloseAutoFocus={returnFocus}>
          <Dialog.Title className="visually-hidden">Command palette</Dialog.Title>
          <Command label="Command palette" shouldFilter={false} loop value={marked} onValueChange={setValue}>
            <Command.Input
              value={query}
              onValueChange={ask}
              placeholder="Find a command or an article"
              spellCheck={false}
            />
            <Command.List label="Commands and articles">
              {ranked.length === 0 && found.length === 0 && (
                <p className="palette-none" role="presentation">
                  Nothing is called that.
                </p>
              )}
              {ranked.length > 0 && (
                <Command.Group heading="Commands">
                  {ranked.map(id => (
                    <CommandItem key={id} id={id} onSelect={() => choose(() => runCommand(workspace, id))} />
                  ))}
                </Command.Group>
              )}
              {found.length > 0 && (
                <Command.Group heading="Articles">
                  {found.map(article => (
                    <ArticleItem
                      key={article.id}
                      article={article}
                      onSelect={() => choose(() => void workspace.openArticle(article.id))}
                    />
                  ))}
                </Command.Group>
              )}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
