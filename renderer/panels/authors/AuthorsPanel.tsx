import type { Author } from '#shared/article/author.ts';
import { authorChecks } from '#shared/checks/registry.ts';
import { BylineField } from '../../byline/BylineField.tsx';
import { useContributors } from '../../contributors/use-contributors.ts';
import { Findings } from '../../findings/Findings.tsx';
import { useFindings } from '../../findings/use-findings.ts';
import { useField } from '../../session/use-store.ts';
import { CardList } from '../../ui/CardList.tsx';
import { changeEntry } from '../../ui/edit-list.ts';
import { Field } from '../../ui/Field.tsx';
import type { PanelProps } from '../panel.ts';
import { AddAuthor } from './AddAuthor.tsx';
import { AuthorFields } from './AuthorFields.tsx';
import { ContributorLink } from './ContributorLink.tsx';
import { SiteUser } from './SiteUser.tsx';
import './authors.css';

/** Who made the article, in the order of the byline, and how that is printed. */
export function AuthorsPanel({ session }: PanelProps) {
  const authors = useField(session, 'authors');
  const signOff = useField(session, 'signOff');
  const contributors = useContributors();
  const findings = useFindings(session, authorChecks);
  const about = (id: string) => findings.filter(finding => finding.about === id);
  return (
    <>
      <section className="panel-section" aria-label="Authors of the article">
        <SiteUser session={session} />
        {authors.length === 0 && (
          <p className="panel-hint">Nobody is named yet. Authors go with the article into every export.</p>
        )}
        {contributors.kind === 'failed' && (
          <p className="authors-failed" role="alert">
            {contributors.why}
          </p>
        )}
        <CardList<Author>
          entries={authors}
          noun="author"
          nameOf={author => author.name.trim()}
          onChange={changed => session.setFields({ authors: changed })}
        >
          {author => (
            <div className="panel-fields">
              <Findings findings={about(author.id)} />
              <AuthorFields
                author={author}
                onChange={change => session.setFields({ authors: changeEntry(authors, author.id, change) })}
              />
              <ContributorLink session={session} author={author} contributors={contributors} />
            </div>
          )}
        </CardList>
        <AddAuthor session={session} contributors={contributors} />
      </section>
      <section className="panel-section" aria-label="Byline and sign-off">
        <BylineField session={session} />
        <Findings findings={findings.filter(({ rule }) => rule.startsWith('byline.'))} />
        <Field
          label="Sign-off"
          placeholder="Below the piece, e.g. initials"
          value={signOff}
          onChange={value => session.setFields({ signOff: value })}
        />
      </section>
    </>
  );
}
