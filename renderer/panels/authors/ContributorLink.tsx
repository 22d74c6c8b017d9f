import { useState } from 'react';
import type { Author } from '#shared/article/author.ts';
import { sameName } from '#shared/article/same-name.ts';
import { type Contributor, newContributor, personOf } from '#shared/contributors/contributor.ts';
import { differencesFrom, isKept, takeOver } from '#shared/contributors/link-author.ts';
import type { Result } from '#shared/result.ts';
import type { ContributorsState } from '../../contributors/contributor-list.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';
import { changeEntry } from '../../ui/edit-list.ts';
import { ContributorDialog } from './ContributorDialog.tsx';

interface ContributorLinkProps {
  session: ArticleSession;
  author: Author;
  contributors: ContributorsState;
}

/**
 * How an author stands to the library's contributors. The fields above are those of this article alone; here they are
 * brought to the contributor, or the contributor's to them.
 */
export function ContributorLink({ session, author, contributors }: ContributorLinkProps) {
  const workspace = useWorkspace();
  const [editing, setEditing] = useState(false);
  if (contributors.kind !== 'ready') return null;
  const change = (changed: Partial<Author>) =>
    session.setFields({ authors: changeEntry(session.article.get().authors, author.id, changed) });
  const told = async <T,>(result: Promise<Result<T>>): Promise<T | null> => {
    const done = await result;
    if (done.ok) return done.value;
    workspace.tell('error', done.error.message);
    return null;
  };
  const addToList = async () => {
    const added = await told(workspace.contributors.save(newContributor(workspace.origin.newId(), author)));
    if (added) change({ contributorId: added.id });
  };
  const contributor = contributors.people.find(person => person.id === author.contributorId);
  if (!contributor) return unlinked();
  const differences = differencesFrom(contributor, author);
  const differs = differences.length > 0;
  return (
    <section className="author-link" aria-label="Contributor">
      {!differs && <p>The same as in the list of contributors.</p>}
      {differs && isKept(contributor, author.id) && (
        <p>{`Kept different from the contributor in ${sentence.format(differences)}.`}</p>
      )}
      {differs && !isKept(contributor, author.id) && (
        <p>{`Differs from the contributor in ${sentence.format(differences)}.`}</p>
      )}
      <div className="author-actions">
        {differs && <Button onClick={() => change(takeOver(author, contributor))}>Take over</Button>}
        {differs && !isKept(contributor, author.id) && (
          <Button onClick={() => void told(workspace.contributors.keep(contributor.id, author.id))}>
            Keep
          </Button>
        )}
        {differs && (
          <Button
            onClick={() => void told(workspace.contributors.save({ ...contributor, ...personOf(author) }))}
          >
            Use everywhere
          </Button>
        )}
        <Button look="quiet" onClick={() => setEditing(true)}>
          Edit everywhere…
        </Button>
      </div>
      {editing && <ContributorDialog contributor={contributor} onClose={() => setEditing(false)} />}
    </section>
  );

  function unlinked() {
    const same: Contributor | undefined =
      contributors.kind === 'ready'
        ? contributors.people.find(person => sameName(person.name, author.name))
        : undefined;
    return (
      <section className="author-link" aria-label="Contributor">
        <p>
          {author.contributorId === null
            ? 'In this article only.'
            : 'The contributor is not in this library’s list.'}
        </p>
        <div className="author-actions">
          {same && (
            <Button onClick={() => change({ contributorId: same.id })}>Link with the contributor</Button>
          )}
          {author.name.trim() !== '' && (
            <Button look={same ? 'quiet' : 'plain'} onClick={() => void addToList()}>
              Add to contributors
            </Button>
          )}
        </div>
      </section>
    );
  }
}

const sentence = new Intl.ListFormat('en-GB', { type: 'conjunction' });
