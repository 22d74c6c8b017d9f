import { useState } from 'react';
import { newAuthor } from '#shared/article/author.ts';
import { sameName } from '#shared/article/same-name.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Button } from '../../ui/Button.tsx';

/** Proposes the account that posted an imported page as an author; who it is, only an editor can tell. */
export function SiteUser({ session }: { session: ArticleSession }) {
  const { newId } = useWorkspace().origin;
  const authors = useField(session, 'authors');
  const provenance = useField(session, 'provenance');
  const [declined, setDeclined] = useState(false);
  const siteUser = provenance?.siteUser.trim() ?? '';
  const isNamed = authors.some(author => sameName(author.name, siteUser));
  if (siteUser === '' || isNamed || declined) return null;
  return (
    <section className="author-proposal" aria-label="Proposed author">
      <p>
        The page was posted by the account <bdi>{`“${siteUser}”`}</bdi>. An account is not an author unless
        you say so.
      </p>
      <div className="author-actions">
        <Button onClick={() => session.setFields({ authors: [...authors, newAuthor(newId(), siteUser)] })}>
          Add as author
        </Button>
        <Button look="quiet" onClick={() => setDeclined(true)}>
          Not an author
        </Button>
      </div>
    </section>
  );
}
