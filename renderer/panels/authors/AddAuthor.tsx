import { UserPlus } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { type Author, newAuthor } from '#shared/article/author.ts';
import { type Contributor, newContributor } from '#shared/contributors/contributor.ts';
import { authorFromContributor } from '#shared/contributors/link-author.ts';
import type { ContributorsState } from '../../contributors/contributor-list.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { ContributorChoice } from './ContributorChoice.tsx';

interface AddAuthorProps {
  session: ArticleSession;
  contributors: ContributorsState;
}

/** Adds an author: one of the library's contributors, a new one, or somebody for this article alone. */
export function AddAuthor({ session, contributors }: AddAuthorProps) {
  const workspace = useWorkspace();
  const authors = useField(session, 'authors');
  const [open, setOpen] = useState(false);
  const add = (author: Author) => {
    setOpen(false);
    session.setFields({ authors: [...session.article.get().authors, author] });
  };
  const addNew = async (name: string) => {
    const person = newContributor(workspace.origin.newId(), newAuthor('', name));
    const saved = await workspace.contributors.save(person);
    if (saved.ok) add(authorFromContributor(workspace.origin.newId(), saved.value));
    else workspace.tell('error', saved.error.message);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="button button-plain card-add">
        <UserPlus aria-hidden size={15} />
        Add author…
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="contributor-choice"
          aria-label="Add an author"
          sideOffset={6}
          collisionPadding={12}
          // The fields of the new author take the focus instead.
          onCloseAutoFocus={event => {
            if (document.activeElement?.closest('.card')) event.preventDefault();
          }}
        >
          <ContributorChoice
            contributors={contributors}
            taken={authors}
            onChoose={(contributor: Contributor) =>
              add(authorFromContributor(workspace.origin.newId(), contributor))
            }
            onNew={name => void addNew(name)}
            onOnlyHere={name => add(newAuthor(workspace.origin.newId(), name))}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
