import { type Author, newAuthor } from '#shared/article/author.ts';
import { useField } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { CardList } from '../../ui/CardList.tsx';
import { changeEntry } from '../../ui/edit-list.ts';
import { Field } from '../../ui/Field.tsx';
import type { PanelProps } from '../panel.ts';

/** Who wrote the article. */
export function AuthorsPanel({ session }: PanelProps) {
  const { newId } = useWorkspace();
  const authors = useField(session, 'authors');
  return (
    <>
      {authors.length === 0 && (
        <p className="panel-hint">Nobody is named yet. Authors go with the article into every export.</p>
      )}
      <CardList<Author>
        entries={authors}
        noun="author"
        nameOf={author => author.name.trim()}
        create={() => newAuthor(newId(), '')}
        onChange={changed => session.setFields({ authors: changed })}
      >
        {author => (
          <AuthorFields
            author={author}
            onChange={change => session.setFields({ authors: changeEntry(authors, author.id, change) })}
          />
        )}
      </CardList>
    </>
  );
}

function AuthorFields({ author, onChange }: { author: Author; onChange: (change: Partial<Author>) => void }) {
  return (
    <div className="panel-fields">
      <Field label="Name" value={author.name} onChange={name => onChange({ name })} />
      <div className="panel-pair">
        <Field label="Role" placeholder="Author" value={author.role} onChange={role => onChange({ role })} />
        <Field label="Job title" value={author.jobTitle} onChange={jobTitle => onChange({ jobTitle })} />
      </div>
      <Field
        label="Affiliation"
        value={author.affiliation}
        onChange={affiliation => onChange({ affiliation })}
      />
      <Field label="Biography" lines={3} value={author.bio} onChange={bio => onChange({ bio })} />
      <Field label="Email" type="email" value={author.email} onChange={email => onChange({ email })} />
      <Field label="Web page" type="url" value={author.url} onChange={url => onChange({ url })} />
    </div>
  );
}
